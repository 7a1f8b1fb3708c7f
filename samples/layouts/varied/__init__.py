"""Layouts drawn at random: wording, geometry, faces and dress of each follow from a seed, which is its name.

What is drawn is looked at by no one before a reader sees it; a draw whose texts overlap or leave the page is drawn
again. Every draw is a layout of its own, so that a calibration can leave it out.
"""

import random
from collections.abc import Callable
from datetime import date
from typing import Any

from samples import gallery, ornaments
from samples.layouts.varied import (
    acts,
    adoul_acts,
    asides,
    between,
    birth_sentences,
    birth_tables,
    booklet_forms,
    cards,
    cells,
    certificates,
    civil_marriages,
    clauses,
    counterfoils,
    couples,
    edges,
    facts,
    family_leaves,
    folded_cards,
    forms,
    further_cards,
    gaps,
    handicap_papers,
    imagined_cards,
    leaves,
    local_offices,
    margins,
    marriage_sentences,
    marriage_tables,
    national_cards,
    notices,
    others,
    pale,
    portals,
    register_extracts,
    residence_papers,
    school_papers,
    supplier_slips,
    travel_papers,
    whole_copies,
    windows,
)
from samples.layouts.varied.look import CrowdedError, refuse_crowding
from samples.numbers import Numbers
from samples.people import Folk
from samples.sheets import Drawn
from samples.surface import Surface

Draw = Callable[[Any, random.Random], tuple[Surface, ...]]
DRAWS: dict[str, tuple[Draw, ...]] = {
    "identity_card": (
        cards.identity,
        cards.identity,
        pale.identity,
        national_cards.polycarbonate,
        national_cards.contact,
        national_cards.captions,
        national_cards.blocks,
        national_cards.sentence,
        national_cards.columns,
        further_cards.typed,
        further_cards.arabic_led,
        further_cards.whole_names,
        imagined_cards.licence,
        imagined_cards.upright,
        imagined_cards.boxes,
        folded_cards.folded,
        folded_cards.celled,
        folded_cards.joined,
        folded_cards.bare,
    ),
    "passport": (
        cards.passport,
        cards.passport,
        pale.passport,
        travel_papers.numbered_page,
        travel_papers.dotted_page,
    ),
    "residence_permit": (
        cards.permit,
        cards.permit,
        cells.permit,
        travel_papers.numbered_card,
        travel_papers.folder,
    ),
    "marriage_certificate": (
        couples.marriage,
        acts.marriage,
        margins.marriage,
        pale.marriage,
        between.marriage,
        gaps.marriage,
        asides.marriage,
        asides.grouped,
        adoul_acts.numbered,
        adoul_acts.running,
        adoul_acts.translated,
        civil_marriages.extract,
        civil_marriages.columns,
        civil_marriages.consular,
        marriage_tables.central,
        marriage_tables.lines,
        marriage_tables.blocks,
        marriage_tables.halves,
        marriage_sentences.recited,
        marriage_sentences.rendered,
        marriage_sentences.certified,
    ),
    "family_booklet": (
        couples.booklet,
        couples.booklet,
        pale.booklet,
        between.booklet,
        leaves.booklet,
        gaps.booklet,
        asides.booklet,
        family_leaves.open_pages,
        family_leaves.stacked,
        family_leaves.columns,
        family_leaves.with_children,
        booklet_forms.ladder,
        booklet_forms.vignettes,
        booklet_forms.consular,
        booklet_forms.celled,
        booklet_forms.narrated,
    ),
    "birth_certificate": (
        forms.birth,
        forms.birth,
        acts.birth,
        cells.birth,
        margins.birth,
        pale.birth,
        edges.birth,
        register_extracts.bilingual,
        register_extracts.arabic_form,
        register_extracts.typewritten,
        register_extracts.tabled,
        whole_copies.in_french,
        whole_copies.in_arabic,
        birth_tables.across,
        birth_tables.plurilingual,
        birth_tables.printout,
        birth_sentences.blanks,
        birth_sentences.transcribed,
        birth_sentences.clauses,
        birth_sentences.translated,
        portals.birth,
        counterfoils.birth,
    ),
    "residence_certificate": (
        forms.residence,
        certificates.residence,
        clauses.residence,
        clauses.residence,
        notices.residence,
        pale.residence,
        edges.residence,
        local_offices.residence,
        residence_papers.requested,
        residence_papers.leaders,
        residence_papers.cells,
        portals.residence,
    ),
    "utility_bill": (
        forms.bill,
        windows.bill,
        windows.bill,
        notices.bill,
        pale.bill,
        local_offices.bill,
        supplier_slips.ticket,
        supplier_slips.statement,
    ),
    "school_certificate": (
        forms.school,
        certificates.school,
        clauses.school,
        clauses.school,
        pale.school,
        edges.school,
        local_offices.school,
        school_papers.flush,
        school_papers.afterwards,
        school_papers.letter,
        portals.school,
        counterfoils.school,
    ),
    "disability_certificate": (
        forms.disability,
        certificates.disability,
        pale.disability,
        edges.disability,
        local_offices.disability,
        handicap_papers.plastic,
        handicap_papers.decision,
        handicap_papers.ticked,
    ),
    "unknown": (others.form, others.letter, others.listing),
}
"""What prints each kind; one listed twice is drawn twice as often."""
_OVERPRINTED_SHARE = 0.2
_LOOKS = 10**6
_SPOUSES = ("husband", "wife")
_TRIES = 60


def draw_one(rng: random.Random, numbers: Numbers, today: date, kind: str) -> Drawn:
    """Return a paper of the kind in a layout of its own, which its name tells."""
    seed = rng.randrange(_LOOKS)
    sheets = sheets_of(kind, seed, Folk(rng, numbers, today))
    return Drawn(kind, f"varied-{kind}-{seed:06d}", sheets)


def sheets_of(kind: str, seed: int, folk: Folk) -> tuple[Surface, ...]:
    """Return a paper printed in the layout of a seed.

    Raises:
        CrowdedError: no draw of the seed fits the paper, which has not been met.
    """
    paper = gallery.paper_of(kind, folk)
    for attempt in range(_TRIES):
        rng = random.Random(f"varied {kind} {seed} {attempt}")
        try:
            sheets = rng.choice(DRAWS[kind])(paper, rng)
            for sheet in sheets:
                refuse_crowding(sheet)
                for part in _SPOUSES:
                    if hasattr(paper, part):
                        facts.told_in_parts(sheet.marks, getattr(paper, part), part)
        except CrowdedError:
            continue
        marked = [sheet for sheet in sheets if sheet.marks]
        if marked and rng.random() < _OVERPRINTED_SHARE:
            ornaments.across(rng.choice(marked), rng)
        return sheets
    raise CrowdedError
