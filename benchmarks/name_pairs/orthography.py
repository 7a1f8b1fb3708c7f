"""How an office writes an Arabic name: the ways of keyboards, older registers and software, each with its cause.

Letters stay the name's own: a way that would make another name (ح for ه, a dot more) is a slip, not a spelling.
"""

import re
import unicodedata
from collections.abc import Callable
from random import Random

_HARAKAT = ("\u064e", "\u064f", "\u0650", "\u0652", "\u0651\u064e")
# Share of the letters that get a vowel sign where there are some.
_OFTEN = 0.6
_TATWEEL = "\u0640"
_UNSEEN = ("\u200f", "\u200e", "\u200c", "\u200b", "\u061c", "\ufeff")
# Letters that do not join to the next one: no tatweel after them.
_APART = "اأإآٱدذرزوؤةىء"
_MARKS = (" :", "،", " .", " -")

Way = Callable[[str, Random], str]


def _bare_alif(name: str, random: Random) -> str:
    return re.sub("[أإآ]", "ا", name)


def _wasla(name: str, random: Random) -> str:
    return re.sub("(^| )ال", r"\1ٱل", name)


def _hamza_end(name: str, random: Random) -> str:
    return re.sub("اء( |$)", r"ا\1", name)


def _hamza_seat(name: str, random: Random) -> str:
    return name.replace("ئ", "ي").replace("ؤ", "و")


def _dotless_ya(name: str, random: Random) -> str:
    return re.sub("ي( |$)", r"ى\1", name)


def _dotted_ya(name: str, random: Random) -> str:
    return re.sub("ى( |$)", r"ي\1", name)


def _ha(name: str, random: Random) -> str:
    return re.sub("ة( |$)", r"ه\1", name)


def _tatweel(name: str, random: Random) -> str:
    places = [at for at in range(1, len(name)) if name[at - 1] not in _APART + " " and name[at] not in " ء"]
    if not places:
        return name
    at = random.choice(places)
    return name[:at] + _TATWEEL * random.randint(1, 4) + name[at:]


def _vowels(name: str, random: Random) -> str:
    return "".join(
        sign + (random.choice(_HARAKAT) if sign not in " اأإآىة" and random.random() < _OFTEN else "") for sign in name
    )


def _unseen(name: str, random: Random) -> str:
    at = random.choice([0, len(name), random.randint(1, len(name) - 1)])
    return name[:at] + random.choice(_UNSEEN) + name[at:]


def _article_apart(name: str, random: Random) -> str:
    return re.sub("(^| )ال(?=[^ ]{3})", r"\1ال ", name, count=1)


def _abd_joined(name: str, random: Random) -> str:
    return name.replace("عبد ", "عبد")


def _ben_apart(name: str, random: Random) -> str:
    return re.sub("^بن(?=[^ ]{3})", "بن ", name)


def _ibn(name: str, random: Random) -> str:
    return re.sub("^بن(?=[^ ]{3})", "ابن ", name)


def _bou_apart(name: str, random: Random) -> str:
    return re.sub("^بو(?=[^ ]{3})", "بو ", name)


def _ait(name: str, random: Random) -> str:
    return re.sub("^آيت ", random.choice(("ايت ", "أيت ")), name)


def _rahman(name: str, random: Random) -> str:
    return name.replace("الرحمان", "الرحمن")


def _g(name: str, random: Random) -> str:
    return re.sub("^ك(?=[^ب]{3})", random.choice("گڭݣ"), name)


def _persian(name: str, random: Random) -> str:
    return re.sub("ي(?=[^ ])", "ی", name).replace("ك", "ک")


def _shaped(name: str, random: Random) -> str:
    """Write Unicode's presentation forms, as some extracts of registers hold instead of letters."""
    return "".join(_form(name, at) for at in range(len(name)))


def _form(name: str, at: int) -> str:
    before, after = _joins(name, at - 1), _joins(name, at)
    form = "MEDIAL" if before and after else "FINAL" if before else "INITIAL" if after else "ISOLATED"
    try:
        return unicodedata.lookup(f"{unicodedata.name(name[at])} {form} FORM")
    except KeyError:  # a space has no forms
        return name[at]


def _stop(name: str, random: Random) -> str:
    return name + random.choice(_MARKS)


def _space(name: str, random: Random) -> str:
    return name.replace(" ", random.choice(("  ", "\u00a0", " \u200f")))


def _yahya(name: str, random: Random) -> str:
    return name.replace("إسحاق", "إسحق").replace("إسماعيل", "إسمعيل").replace("هارون", "هرون")


def _joins(name: str, at: int) -> bool:
    """Whether the letter there joins to the next one."""
    return 0 <= at < len(name) - 1 and name[at] not in _APART + " " and name[at + 1] not in " ء"


WAYS: dict[str, Way] = {
    "hamza on alif left out": _bare_alif,
    "alif wasla": _wasla,
    "final hamza left out": _hamza_end,
    "hamza seat as plain letter": _hamza_seat,
    "final ya without dots": _dotless_ya,
    "alif maqsura with dots": _dotted_ya,
    "ha for ta marbuta": _ha,
    "tatweel": _tatweel,
    "vowel signs": _vowels,
    "marks not seen": _unseen,
    "arabic article apart": _article_apart,
    "arabic abd joined": _abd_joined,
    "arabic ben apart": _ben_apart,
    "arabic ibn for ben": _ibn,
    "arabic bou apart": _bou_apart,
    "arabic ait": _ait,
    "rahman without alif": _rahman,
    "older alif left out": _yahya,
    "persian letters": _persian,
    "presentation forms": _shaped,
    "punctuation": _stop,
    "spaces": _space,
}
_LETTER_G = "letter g"


def causes(name: str, *, hard_g: bool = False) -> list[str]:
    """Return by which causes offices may differ on this name; `hard_g` says that a ك of it sounds g."""
    probe = Random(0)  # noqa: S311 - repeatable, not secret
    found = [cause for cause, way in WAYS.items() if way(name, probe) != name]
    return [*found, _LETTER_G] if hard_g and _g(name, probe) != name else found


def write(name: str, wanted: list[str], random: Random) -> str:
    """Write the name by the wanted ways."""
    # Marks that are not letters come last, or the ways of letters would not find their places.
    for cause in sorted(wanted, key=_rank):
        name = _g(name, random) if cause == _LETTER_G else WAYS[cause](name, random)
    return name


def _rank(cause: str) -> int:
    return list(WAYS).index(cause) if cause in WAYS else -1


_LATE = ("tatweel", "vowel signs", "marks not seen", "presentation forms", "punctuation", "spaces")


def together(one: str, other: str) -> bool:
    """Whether both ways can be on one name: of marks and shapes, one at a time."""
    groups = (
        _LATE,
        ("arabic ben apart", "arabic ibn for ben"),
        ("arabic article apart", "alif wasla", "arabic abd joined"),
    )
    return not any(one in group and other in group for group in groups)
