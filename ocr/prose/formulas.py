"""The formulas of a kind, made ready to be looked for in running text: labels, stops, openings, and its own."""

from dataclasses import dataclass, replace
from functools import cache

from dossier.documents import KINDS
from dossier.documents.kind import Kind
from dossier.documents.stops import DIVISIONS
from dossier.letters import fold
from ocr.anchors import Phrase, Wording
from ocr.folding import is_arabic

# Shorter wordings are words of any sentence.
_LEAST_LETTERS = 4
_COURTESY_LETTERS = 5
# Single words that labels are made of and sentences too.
_TOO_COMMON = frozenset(
    {"date", "code", "name", "pere", "mere", "nom", "annee", "السنه", "الاسم", "الاب", "الام", "sexe"}
    | {fold(word) for word in ("الازدياد", "الميلاد", "مكانه", "مكانها", "محله", "محلها", "ابتدائية", "نسبه", "المحل")}
)
_ARTICLES = ("le", "la", "les")
_AND = "و"
# The same day in the other calendar.
_AGAIN = frozenset(
    (fold(text), is_arabic(text))
    for text in (
        "correspondant au",
        "correspondant à",
        "correspondant le",
        "corresp. au",
        "coïncidant avec le",
        "soit le",
        "الموافق ل",
        "الموافق لـ",
        "الموافق",
        "موافق",
        "الموافق ليوم",
        "الموافق ل يوم",
    )
)


@dataclass(frozen=True, slots=True)
class Role:
    """What a formula announces: fields after it, fields `earlier` than it, a whole name for two fields, a section.

    `again` is set where the same date follows in another calendar. `idle` formulas end no address.
    """

    fields: tuple[str, ...] = ()
    section: str | None = None
    earlier: tuple[str, ...] = ()
    full_name: bool = False
    again: bool = False
    idle: bool = False
    word: bool = False
    """Whether the wording is a word of any sentence, and a label only before a colon."""
    fact: bool = False
    """Whether the section is told by the gender of the wording alone."""


@dataclass(frozen=True, slots=True)
class Formulas:
    """Wording to look for and what each of it means."""

    wording: Wording
    roles: dict[tuple[str, bool], Role]
    endings: dict[tuple[str, bool], str]
    """The last word of each wording, folded."""
    heads: frozenset[str] = frozenset()
    """First words, folded, of Arabic wordings that announce values, and onto which an `and` may be written."""

    def without_and(self, word: str) -> str:
        """Return a folded word without the `and` that is written onto it where a wording begins so: `وجنسه`."""
        bare = word.removeprefix(_AND)
        return bare if bare in self.heads and word not in self.heads else word


@cache
def formulas_of(name: str) -> Formulas:
    """Return the formulas of the kind of that name."""
    kind = KINDS[name]
    roles: dict[tuple[str, bool], Role] = {}
    for text in (*kind.stops_fr, *kind.stops_ar, *kind.titles_fr, *kind.titles_ar):
        roles[(fold(text), is_arabic(text))] = Role()
    for key, fields in _labels(kind).items():
        common = len(key[0]) < _LEAST_LETTERS or key[0] in _TOO_COMMON
        roles[key] = Role(tuple(dict.fromkeys(fields)), again=key in _AGAIN, word=common)
    for section_name, section in kind.sections.items():
        for text in (*section.fr, *section.ar, *section.prose):
            roles.setdefault((fold(text), is_arabic(text)), Role(section=section_name))
    for formula in kind.formulas:
        for text in (*formula.fr, *formula.ar):
            role = Role(formula.fields, formula.section, formula.earlier, formula.full_name)
            roles[(fold(text), is_arabic(text))] = role
    for key in [key for key, role in roles.items() if role == Role() and not key[1]]:
        # `Le directeur de l'établissement` signs at a paper's end; in a sentence it names the school.
        bare = (roles.get((key[0].removeprefix(article), False), Role()) for article in _ARTICLES)
        roles[key] = next((role for role in bare if role.fields and not role.word), Role())
    for text in DIVISIONS:
        key = (fold(text), is_arabic(text))
        if not roles.get(key, Role()).fields:
            roles[key] = Role(idle=True)
    headings = [text for section in kind.sections.values() for text in (*section.fr, *section.ar)]
    single = {fold(text) for text in headings}
    single |= {fold(text) for text in (*kind.stops_fr, *kind.stops_ar, *DIVISIONS) if " " not in text}
    loose = {fold(text) for label in kind.fields.values() for text in label.loose}
    phrases = [
        Phrase(
            folded,
            arabic,
            loose=folded in loose,
            exact=(folded in single and not role.fields) or _is_courtesy(folded, role),
        )
        for (folded, arabic), role in roles.items()
    ]
    spelled = _spelled(kind)
    for section_name, section in kind.sections.items():
        facts = {fold(text) for text in section.facts}
        for key, role in roles.items():
            if role.section is None and any(fold(text.split()[0]) in facts for text in spelled.get(key, ())):
                roles[key] = replace(role, section=section_name, fact=True)
    endings = {key: fold(texts[0].split()[-1]) for key, texts in spelled.items()}
    heads = {
        head
        for key, texts in spelled.items()
        if key[1] and roles[key].fields and not (roles[key].full_name or roles[key].section)
        for text in texts
        if len(head := fold(text.split()[0])) >= _LEAST_LETTERS
    }
    return Formulas(Wording(phrases), roles, endings, frozenset(heads))


def _is_courtesy(folded: str, role: Role) -> bool:
    """Whether a wording is so short that other words are like it: `Melle` and `mille`."""
    return role.full_name and len(folded) <= _COURTESY_LETTERS


def _spelled(kind: Kind) -> dict[tuple[str, bool], list[str]]:
    """Return the wordings of each folded phrase, as declared."""
    found: dict[tuple[str, bool], list[str]] = {}
    texts = [*kind.stops_fr, *kind.stops_ar, *kind.titles_fr, *kind.titles_ar, *DIVISIONS]
    texts += [text for label in kind.fields.values() for text in (*label.fr, *label.ar)]
    texts += [text for formula in kind.formulas for text in (*formula.fr, *formula.ar)]
    texts += [text for section in kind.sections.values() for text in (*section.fr, *section.ar, *section.prose)]
    for text in dict.fromkeys(texts):
        if "(" in text or "/" in text:
            # `né(e) le` is of either; without its mark it is spelled as hers.
            continue
        found.setdefault((fold(text), is_arabic(text)), []).append(text)
    return found


def _labels(kind: Kind) -> dict[tuple[str, bool], list[str]]:
    found: dict[tuple[str, bool], list[str]] = {}
    for name, label in kind.fields.items():
        for text in (*label.fr, *label.ar):
            folded = fold(text)
            if folded:
                found.setdefault((folded, is_arabic(text)), []).append(name)
    return found
