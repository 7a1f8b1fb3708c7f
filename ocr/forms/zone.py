"""From what was read of a machine-readable zone to what it says: fitted to its format, voted, checked.

Source: ICAO Doc 9303 parts 3 to 7, 8th edition (dossier/identifiers/mrz.py). Of several reads of a line, the ones
are taken under which check digits hold. Two repairs need no check digit: characters that a position cannot hold are
replaced by their look-alike, and a run of fillers is brought to the line's length. One that does is allowed once,
between look-alikes, and marks the zone `repaired`: more of that manufactures valid-looking errors (ocr.md §5).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from dossier.errors import InvalidCinError
from dossier.identifiers import cin
from dossier.identifiers.mrz import FRENCH, Layout, layouts_of

_TO_DIGIT = str.maketrans("OQDUIZSBGTLA", "000012586714")
_TO_LETTER = str.maketrans("01258640", "OIZSBGAO")
_ALLOWED = re.compile(r"[^A-Z0-9<]")
_LOOK_ALIKES = ("0OQD", "1IL", "2Z", "5S", "8B", "6G", "4A", "7T", "VY", "MN", "UV", "EF", "CG", "38", "KX", "HN")
# A person is not older than this when a document is read; it decides the century of a birth.
_CENTURY = 100
_AHEAD = 50
# How far from its format's length a line may be read, and how many ways of putting reads together are tried.
_MISCOUNTED = 4
_WAYS = 400
_MOST_DOUBTS = 6
# Weight of a read of the right length; less is a guess.
_READ = 100
# Letters that noise in a run of fillers is read as; more of them than this are a name.
_NOISE = 3
_CODES = "PIACV"
# What the first letter of a zone is taken for.
_TO_CODE = str.maketrans("NYWUM1TJLFRDBG0O4H", "VVVVVIIIIPPPPCCCAA")


@dataclass(frozen=True, slots=True)
class ZoneRead:
    """What a zone says. `protected` are the names of values whose own check digit and the composite digit hold.

    Dates are ISO; `optional` is the optional data without fillers; `valid` says that every check digit holds,
    `agreed` that two reads say the same of what no digit protects (names above all), `repaired` that a character
    was chosen by a check digit.
    """

    layout: Layout
    lines: tuple[str, ...]
    code: str
    issuer: str
    number: str
    birth_date: str | None
    sex: str | None
    expiry_date: str | None
    nationality: str
    optional: str
    family_name: str
    given_names: str
    protected: frozenset[str]
    valid: bool
    agreed: bool = False
    repaired: bool = False

    @property
    def cin(self) -> str | None:
        """The number of the national card that Moroccan documents carry in the optional data."""
        if self.issuer != "MAR":
            return None
        try:
            return cin.validate(self.optional)
        except InvalidCinError:
            return None

    @property
    def sure(self) -> bool:
        """Whether everything it says was confirmed by a check digit or by a second read."""
        return self.valid and self.agreed and not self.repaired

    @property
    def names_are_whole(self) -> bool:
        """Whether fillers end the names: names that fill their line may have been cut there."""
        ends = ("family_name", "given_names") if self.layout is FRENCH else ("names",)
        return all(self.layout.text(name, "".join(self.lines)).endswith("<") for name in ends)


def clean(text: str) -> str:
    """Return the characters of a zone that a read holds."""
    return _ALLOWED.sub("", text.upper().replace("«", "<<").replace("‹", "<").replace(" ", ""))


def parse(texts: Sequence[str], today: date) -> ZoneRead | None:
    """Parse lines as read once, top to bottom; None where they are no zone."""
    return assemble([[text] for text in texts], today)


def assemble(reads: Sequence[Sequence[str]], today: date, *, mend: bool = True) -> ZoneRead | None:
    """Put a zone together from several reads of each of its lines; None where they are no zone.

    Args:
        reads: for each line, top to bottom, what was read of it, surest first.
        today: decides the century of two-digit years.
        mend: one look-alike may be changed under which every check digit holds; never for nets that misread many.
    """
    cleaned = [[text for text in map(clean, line) if text] for line in reads]
    if not cleaned or not all(cleaned):
        return None
    cleaned[0] = [text[0].translate(_TO_CODE) + text[1:] for text in cleaned[0]]
    best: tuple[tuple[bool, int, int], ZoneRead] | None = None
    for layout in layouts_of([line[0] for line in cleaned]):
        fitted = [_fitted(layout, at, line) for at, line in enumerate(cleaned)]
        if not all(fitted):
            continue
        zone, rank = _assembled(layout, fitted, today, mend=mend)
        if zone and (best is None or rank > best[0]):
            best = rank, zone
    return best[1] if best else None


def _fitted(layout: Layout, at: int, texts: Sequence[str]) -> Counter[str]:
    """Return the ways to see one line, each with the number of reads that say so."""
    seen: Counter[str] = Counter()
    for text in texts:
        for way, line in enumerate(_of_length(text, layout.length)):
            line = _in_alphabet(layout, at, line)
            # What is guessed of a read that has not the line's length counts less than any that has.
            seen[line] += _READ if len(text) == layout.length else 1 + (way == 0)
    return seen


def _of_length(line: str, length: int) -> Iterator[str]:
    """Yield a line brought to its length, likeliest way first: engines miscount fillers, and see edges as letters."""
    missing = length - len(line)
    if missing == 0:
        yield line
        return
    if abs(missing) > _MISCOUNTED:
        return
    longest = max(re.finditer(r"<+", line), key=lambda run: len(run[0]), default=None)
    if longest is not None and len(longest[0]) >= 3 and len(longest[0]) + missing >= 1:
        yield line[: longest.start()] + "<" * (len(longest[0]) + missing) + line[longest.end() :]
    if missing < 0:
        yield line[-missing:]
        yield line[:missing]


def _in_alphabet(layout: Layout, at: int, line: str) -> str:
    start = at * layout.length
    characters = list(line)
    for spans, table in ((layout.digits, _TO_DIGIT), (layout.letters, _TO_LETTER)):
        for first, end in spans:
            for place in range(max(first - start, 0), min(end - start, layout.length)):
                characters[place] = characters[place].translate(table)
    if "names" in layout.fields:
        first, end = (place - start for place in layout.fields["names"])
        if 0 <= first < layout.length:
            characters[first:end] = _without_noise("".join(characters[first:end]))
    return "".join(characters)


def _without_noise(names: str) -> str:
    """Make fillers of what stands alone among the fillers after the names."""
    family, _, rest = names.partition("<<")
    given = rest.split("<<")[0]
    kept = len(family) + 2 + len(given)
    tail = names[kept:]
    letters = len(tail.replace("<", ""))
    return names[:kept] + "<" * len(tail) if tail and letters <= _NOISE else names


def _assembled(
    layout: Layout, fitted: Sequence[Counter[str]], today: date, *, mend: bool
) -> tuple[ZoneRead | None, tuple[bool, int, int]]:
    ways = [[line for line, _ in seen.most_common(6)] for seen in fitted]
    best, rank = "", (False, -1, -1)
    for lines in _some(product(*ways)):
        joined = "".join(lines)
        held = layout.holding(joined)
        votes = sum(seen[line] for seen, line in zip(fitted, lines, strict=True))
        if (all(held.values()), sum(held.values()), votes) > rank:
            best, rank = joined, (all(held.values()), sum(held.values()), votes)
    repaired = False
    if not rank[0] and mend:
        mended = _mixed(layout, fitted, best) or _mended(layout, best)
        if mended:
            best, repaired = mended, True
            rank = (True, len(layout.checks), 0)
    best = _with_names(layout, fitted, best)
    if not _looks_right(layout, best):
        return None, rank
    return _told(layout, best, today, agreed=_agreed(layout, fitted, best), repaired=repaired), rank


def _some(ways: Iterator[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for _, way in zip(range(_WAYS), ways, strict=False):
        yield way


def _mixed(layout: Layout, fitted: Sequence[Counter[str]], best: str) -> str | None:
    """Return a zone of characters that were all read, if not in one read, under which every check digit holds."""
    choices: list[set[str]] = [{character} for character in best]
    for at, seen in enumerate(fitted):
        for line, votes in seen.items():
            if votes >= _READ:
                for place, character in enumerate(line, at * layout.length):
                    choices[place].add(character)
    covered = {place for check in layout.checks for span in check.spans for place in range(*span)}
    covered |= {check.at for check in layout.checks}
    doubts = [place for place in sorted(covered) if len(choices[place]) > 1]
    if not 0 < len(doubts) <= _MOST_DOUBTS:
        return None
    found = set()
    for picked in _some(product(*(sorted(choices[place]) for place in doubts))):
        characters = list(best)
        for place, character in zip(doubts, picked, strict=True):
            characters[place] = character
        joined = "".join(characters)
        if all(layout.holding(joined).values()):
            found.add(joined)
    return found.pop() if len(found) == 1 else None


def _mended(layout: Layout, joined: str) -> str | None:
    """Return the zone with one look-alike changed so that every check digit holds, if only one change does that."""
    held = layout.holding(joined)
    if not any(held.values()):
        return None
    found = set()
    for check in layout.checks:
        if held[check.name]:
            continue
        for place in [place for span in check.spans for place in range(*span)] + [check.at]:
            for character in _look_alikes(layout, place, joined[place]):
                changed = joined[:place] + character + joined[place + 1 :]
                if all(layout.holding(changed).values()):
                    found.add(changed)
    return found.pop() if len(found) == 1 else None


def _look_alikes(layout: Layout, place: int, character: str) -> set[str]:
    alike = {other for group in _LOOK_ALIKES if character in group for other in group} - {character}
    if any(first <= place < end for first, end in layout.digits):
        return {other for other in alike if other.isdigit()}
    if any(first <= place < end for first, end in layout.letters):
        return {other for other in alike if other.isalpha()}
    return alike


def _names_line(layout: Layout) -> tuple[int, int]:
    """Return the line in which the names stand and where in it they begin."""
    first = layout.fields["family_name" if layout is FRENCH else "names"][0]
    return first // layout.length, first % layout.length


def _with_names(layout: Layout, fitted: Sequence[Counter[str]], joined: str) -> str:
    """Return the zone with the names that most reads give, character by character."""
    if layout is FRENCH:
        # Its composite digit covers the names.
        return joined
    line, start = _names_line(layout)
    reads = [text for text, votes in fitted[line].items() for _ in range(votes // _READ)]
    if not reads:
        return joined
    columns = [Counter(text[place] for text in reads).most_common(1)[0][0] for place in range(start, layout.length)]
    place = line * layout.length + start
    names = _without_noise("".join(columns))
    return joined[:place] + names + joined[place + len(names) :]


def _agreed(layout: Layout, fitted: Sequence[Counter[str]], joined: str) -> bool:
    """Whether two reads say the same wherever no check digit would tell, and no two say otherwise."""
    for at, seen in enumerate(fitted):
        start = at * layout.length
        free = [place - start for place in layout.unprotected if start <= place < start + layout.length]
        mine = [joined[start + place] for place in free]
        votes = {False: 0, True: 0}
        for line, count in seen.items():
            votes[[line[place] for place in free] == mine] += count // _READ
        if votes[True] < 2 + votes[False]:
            return False
    return True


def _looks_right(layout: Layout, joined: str) -> bool:
    """Whether it is a zone at all, whatever its check digits: junk has to fail here."""
    if joined[0] not in _CODES or not layout.text("issuer", joined).strip("<").isalpha():
        return False
    held = layout.holding(joined)
    told = [layout.text(name, joined) for name in ("birth_date", "expiry_date") if name in layout.fields]
    dated = all(_is_day(text) for text in told)
    sexed = layout.text("sex", joined) in "MFX<"
    family = layout.text("family_name" if layout is FRENCH else "names", joined)
    named = family[0] not in "<" and not any(character.isdigit() for character in family)
    enough = sum(held.values()) >= min(3, len(held)) or (dated and sexed and "<<" in family)
    return named and enough


def _is_day(text: str) -> bool:
    # Unknown parts of a birth date are fillers.
    if not text.replace("<", "0").isdigit():
        return False
    month, day = text[2:4].replace("<", "1"), text[4:6].replace("<", "1")
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _told(layout: Layout, joined: str, today: date, *, agreed: bool, repaired: bool) -> ZoneRead:
    held = layout.holding(joined)
    # What a check digit chose it does not confirm.
    composite = held.get("composite", True) and not repaired
    protected = {name for name, holds in held.items() if holds and composite} - {"composite"}
    if composite and "composite" in held and held.get("optional", True):
        # The composite digit alone covers the optional data of a TD1.
        protected.add("optional")
    if layout is FRENCH:
        family, given = layout.text("family_name", joined), layout.text("given_names", joined)
    else:
        family, _, given = layout.text("names", joined).partition("<<")
    expiry = layout.text("expiry_date", joined) if "expiry_date" in layout.fields else ""
    nationality = layout.text("nationality", joined) if "nationality" in layout.fields else ""
    sex = layout.text("sex", joined)
    return ZoneRead(
        layout=layout,
        lines=tuple(joined[at : at + layout.length] for at in range(0, len(joined), layout.length)),
        code=joined[:2],
        issuer=layout.text("issuer", joined).strip("<"),
        number=layout.number(joined),
        birth_date=_date(layout.text("birth_date", joined), today, past=True),
        sex=sex if sex in "MF" else None,
        expiry_date=_date(expiry, today, past=False),
        nationality=nationality.strip("<"),
        optional=layout.optional(joined),
        family_name=_words(family),
        given_names=_words(given),
        protected=frozenset(protected),
        valid=all(held.values()),
        agreed=agreed,
        repaired=repaired,
    )


def _date(text: str, today: date, *, past: bool) -> str | None:
    if not text.isdigit():
        return None
    year = today.year // 100 * 100 + int(text[:2])
    if past and year > today.year:
        year -= _CENTURY
    # Cards are valid for ten years: a date far ahead or far back is of the other century.
    if not past and year > today.year + _AHEAD:
        year -= _CENTURY
    try:
        return date(year, int(text[2:4]), int(text[4:6])).isoformat()
    except ValueError:
        return None


def _words(text: str) -> str:
    return " ".join(text.replace("<", " ").split())
