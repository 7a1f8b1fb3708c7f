"""Which kind of document a page is: by its title in either script, its machine-readable zone, and its labels.

A title is a row of its own; the same words inside a sentence (`titulaire de la carte nationale d'identité`)
say little. Where nothing is sure the answer is `unknown`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from dossier.documents import KINDS
from dossier.documents.kind import Kind
from ocr.anchors import find, of_kind, runs
from ocr.folding import fold
from ocr.forms.zone import ZoneRead
from ocr.lines import Row

UNKNOWN = "unknown"
# Likeness from which a row is a title, of 100, and how much longer than the title the row may be.
_TITLE = 84
_UNLIKE = 76
_TITLE_ROOM = 1.5
_LEAST = 0.4
# A title that leads by so much settles the kind; two kinds closer than a tie leave it unknown.
_CLEAR, _TIE = 0.3, 0.05
_WORD = 3


@dataclass(frozen=True, slots=True)
class KindGuess:
    """A kind's name and how sure it is, 0.0 to 1.0."""

    name: str
    confidence: float


def judge(rows: Sequence[Row], zone: ZoneRead | None) -> KindGuess:
    """Name the kind of a page."""
    if zone:
        name = _of_zone(zone)
        sure = 0.98 if zone.valid else 0.9
        return KindGuess(name, sure if name != UNKNOWN else 1 - sure)
    texts = [(fold(" ".join(row.tokens[at].text for at in run)), arabic) for row in rows for run, arabic in runs(row)]
    titled = {kind.name: _titled(kind, texts) for kind in KINDS.values()}
    # Labels are looked for only where titles leave a choice: that is the dear part.
    open_ones = [name for name, score in titled.items() if score >= max(titled.values()) - _CLEAR]
    scored = sorted(((_score(KINDS[name], rows, titled[name]), name) for name in open_ones), reverse=True)
    best, name = scored[0]
    second = scored[1][0] if len(scored) > 1 else 0.0
    if best < _LEAST or best - second < _TIE:
        return KindGuess(UNKNOWN, round(1 - best, 2))
    return KindGuess(name, round(min(0.99, best), 2))


def _titled(kind: Kind, texts: list[tuple[str, bool]]) -> float:
    french = _title(kind.titles_fr, [text for text, arabic in texts if not arabic])
    arabic = _title(kind.titles_ar, [text for text, arabic in texts if arabic])
    return 1 - (1 - 0.85 * french) * (1 - 0.8 * arabic)


def _score(kind: Kind, rows: Sequence[Row], titled: float) -> float:
    """Titles first; labels fill a part of what titles leave open, and alone never reach far."""
    if not kind.fields:
        return 0.0
    anchors = [anchor for anchor in find(rows, of_kind(kind)) if len(anchor.phrase.folded) > _WORD]
    covered = len({name for anchor in anchors for name in anchor.phrase.fields}) / len(kind.fields)
    base = titled * 0.9
    return base + covered * (0.35 * (1 - base) + 0.05 if titled else 0.3)


def _title(wordings: Sequence[str], texts: Sequence[str]) -> float:
    best = 0.0
    for wording in wordings:
        folded = fold(wording)
        for text in texts:
            if len(text) < len(folded) * 0.8:
                continue
            likeness = fuzz.partial_ratio(folded, text)
            if likeness < _TITLE:
                continue
            own_row = len(text) <= _TITLE_ROOM * len(folded)
            # Long wordings say more: `facture` alone is a word of many papers.
            weight = min(1.0, 0.6 + len(folded) / 40)
            # Steep: titles of two kinds share most of their letters (`extrait d'acte de ...`).
            alike = (likeness - _UNLIKE) / (100 - _UNLIKE)
            best = max(best, alike * weight * (1.0 if own_row else 0.35))
    return best


def _of_zone(zone: ZoneRead) -> str:
    if zone.code.startswith("P"):
        return "passport"
    # Visas, and cards of other states, are none of the documents that are asked for.
    if zone.issuer != "MAR" or zone.code.startswith("V"):
        return UNKNOWN
    return "identity_card" if zone.nationality == "MAR" else "residence_permit"
