"""The text of a short message, in the language of the household, from its facts as of the moment it is sent."""

from dossier.household import Language
from dossier.messages import MessageFacts, MessageKind
from wording.catalogues import count, text

_COUNTED = frozenset({MessageKind.CORRECTIONS_REQUESTED, MessageKind.CORRECTIONS_REMINDER})
_WHOLE = frozenset({MessageKind.DEPOSITED, MessageKind.DRAFT_REMINDER})

# Isolates came with Unicode 6.3; the marks around a Latin number do the same on telephones that are older.
_MARKS = str.maketrans({"\u2068": "\u200e", "\u2069": "\u200e"})


def short_message(facts: MessageFacts, link: str | None = None) -> str:
    """Return the text to send.

    Args:
        facts: what it says, and to whom.
        link: where people follow their dossier, without a scheme; None where the installation has no portal.
    """
    language = facts.language
    values = {"dossier": _named(facts), "where": _where(language, link)}
    if facts.due is not None:
        # In digits: the names of some months take another alphabet, and with it twice as many segments.
        values["due"] = facts.due.strftime("%d/%m/%Y")
    if facts.registration_number is not None:
        values["registration"] = facts.registration_number
    if facts.kind in _COUNTED:
        return count(language, f"count.sms.{facts.kind}", facts.asked or 0, **values).translate(_MARKS)
    alone = ".alone" if facts.of_complaint else ""
    return text(language, f"sms.{facts.kind}{alone}", **values).translate(_MARKS)


def _named(facts: MessageFacts) -> str:
    """Return the number, whole where it is needed to come back and the family has just been here.

    A telephone is given to somebody else one day: what reaches it later does not open the dossier.
    """
    if facts.of_complaint or facts.kind in _WHOLE:
        return facts.number
    head, *rest = facts.number.split("-")
    return "-".join((head, *("*" * len(part) for part in rest)))


def _where(language: Language, link: str | None) -> str:
    return text(language, "sms.where.online") if link is None else text(language, "sms.where.link", link=link)
