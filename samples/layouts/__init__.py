"""Every layout there is. A new one is a file here and a line in LAYOUTS."""

import random
from typing import Any

from samples.layouts import (
    bilingual_forms,
    bills,
    birth_arabic,
    birth_copy_arabic,
    birth_copy_french,
    birth_copy_letters,
    birth_extract,
    birth_older,
    birth_table,
    booklet_leaves,
    booklet_of_spouses,
    booklet_others,
    booklet_pages,
    booklet_tables,
    certificate_of_residence,
    cnie_2008,
    cnie_2020,
    cnie_arrangements,
    disability_attestation,
    disability_forms,
    marriage_adoul,
    marriage_extract,
    marriage_form,
    marriage_letters,
    marriage_translation,
    passport_open,
    passport_page,
    permit_captions,
    residence_arabic,
    residence_card,
    residence_french,
    school_attestation,
    school_certificates,
    unrelated,
    water_and_power_bill,
)
from samples.layouts.layout import Layout
from samples.papers import Paper

LAYOUTS: tuple[Layout[Any], ...] = (
    cnie_2020.LAYOUT,
    cnie_2008.LAYOUT,
    *cnie_arrangements.LAYOUTS,
    passport_page.LAYOUT,
    passport_open.LAYOUT,
    residence_card.LAYOUT,
    permit_captions.BOTH,
    permit_captions.FRONT,
    birth_extract.LAYOUT,
    bilingual_forms.BIRTH,
    birth_table.LAYOUT,
    birth_arabic.LAYOUT,
    birth_copy_french.LAYOUT,
    birth_copy_arabic.LAYOUT,
    *birth_copy_letters.LAYOUTS,
    birth_older.LAYOUT,
    marriage_extract.LAYOUT,
    marriage_form.BILINGUAL,
    marriage_form.ARABIC,
    marriage_adoul.LAYOUT,
    marriage_translation.LAYOUT,
    *marriage_letters.LAYOUTS,
    booklet_of_spouses.LAYOUT,
    booklet_pages.STACKED,
    booklet_pages.ARABIC,
    booklet_leaves.HUSBAND,
    booklet_leaves.WIFE,
    booklet_leaves.WIFE_AND_CHILD,
    booklet_tables.COLUMNS,
    booklet_tables.ROWS,
    booklet_others.COVER,
    booklet_others.CHILDREN,
    certificate_of_residence.LAYOUT,
    residence_arabic.LAYOUT,
    residence_french.PROSE,
    residence_french.FORM,
    water_and_power_bill.LAYOUT,
    bills.OFFICE,
    bills.CONCESSION,
    bills.BOARD,
    school_attestation.LAYOUT,
    bilingual_forms.SCHOOL,
    school_certificates.ARABIC,
    school_certificates.UNIVERSITY,
    disability_attestation.LAYOUT,
    bilingual_forms.DISABILITY,
    disability_forms.CARD,
    disability_forms.ARABIC,
    unrelated.FORM,
    unrelated.LETTER,
    unrelated.CARD,
)


def layout_for(paper: Paper, rng: random.Random) -> Layout[Any]:
    """Return one of the everyday layouts of the paper's kind."""
    return rng.choice([layout for layout in layouts_of(paper.kind) if layout.everyday])


def any_layout_for(paper: Paper, rng: random.Random) -> Layout[Any]:
    """Return any layout of the paper's kind that shows what it has to prove."""
    return rng.choice([layout for layout in layouts_of(paper.kind) if layout.whole])


def layouts_of(kind: str) -> tuple[Layout[Any], ...]:
    """Return every layout of a kind, everyday or not: what a reader is tried on."""
    return tuple(layout for layout in LAYOUTS if layout.kind == kind)
