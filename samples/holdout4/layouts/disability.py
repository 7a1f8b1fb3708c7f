"""Disability: the bilingual card, a province's Arabic attestation in lines, a hospital's certificate in prose."""

import random

from samples.dates import in_french
from samples.entries import Entry, moment, piece
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, choose, holder, made_on
from samples.holdout4.leaf import A4, CARD, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.ornaments import emblem, guilloche, portrait
from samples.people import years_after
from samples.surface import Colour, Surface

_AMBER: Colour = (168, 96, 8)
_KINDS = (("MOTEUR", "حركية"), ("VISUEL", "بصرية"), ("AUDITIF", "سمعية"), ("MULTIPLE", "متعددة"))


def _ends(facts: Facts, rng: random.Random) -> Entry:
    return moment("expiry_date", years_after(facts.issued, rng.choice((3, 5, 7))))


def _card(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the card: captions under the values in French, before them in Arabic."""
    who, side = facts.holder, Leaf(CARD, fonts.issuer(rng), rng, (250, 246, 236))
    guilloche(side, rng, ((242, 232, 212), (228, 234, 226)))
    side.ar(82, 6, "المملكة المغربية", 6.8, bold=True, ink=_AMBER)
    side.fr(3.6, 6, "ROYAUME DU MAROC", 5.8, bold=True, ink=_AMBER)
    side.ar(42.8, 11, "بطاقة شخص في وضعية إعاقة", 7.6, bold=True, side="middle", ink=_AMBER)
    side.fr(42.8, 14.6, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", 4.8, bold=True, side="middle")
    portrait(side, rng, 3.6, 17, 19, 24)
    name, kind = holder(who), rng.choice(_KINDS)
    side.le(82, 20.4, name, 8, fit=56)
    side.la(25.6, 24.8, name, 7, fit=56)
    side.fr(25.6, 27.8, "Nom et prénom", 4, ink=GREY)
    for x, y, label, caption, it in (
        (25.6, 33, "Né(e) le", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        (56, 33, "Nature du handicap", "نوع الإعاقة", Entry(kind[0], "")),
        (25.6, 41.4, "Délivrée le", "تاريخ التسليم", made_on(facts)),
        (56, 41.4, "Expire le", "تاريخ الانتهاء", _ends(facts, rng)),
    ):
        side.la(x, y, it, 6.8)
        side.fr(x, y + 3, label, 4, ink=GREY)
        side.ar(x + 26, y + 3, caption, 4.6, ink=GREY, fit=12)
    side.fr(3.6, 50, f"N° {rng.randint(10**5, 10**6)}/{facts.issued:%y}", 6)
    side.specimen((60, 51), points=7)
    return (side,)


def _province(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic attestation: dots after captions, two days in one line at the foot."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng, (252, 252, 248)), facts.home.commune
    emblem(page, 180, 22, 9, _AMBER)
    page.rows_ar(164, 18, ("المملكة المغربية", "وزارة التضامن والإدماج الاجتماعي والأسرة",
                           f"اللجنة الإقليمية لتقييم الإعاقة {town.province.arabic}"), 10.5, fit=140)  # fmt: skip
    page.named(105, 62, "شهادة إثبات الإعاقة", 20)
    kind, ends = rng.choice(_KINDS), _ends(facts, rng).in_arabic_alone
    rows = (
        ("الاسم الشخصي والعائلي", holder(who).in_arabic_alone),
        ("تاريخ الازدياد", moment("birth_date", who.birth_date).in_arabic_alone),
        ("مكان الازدياد", Entry("", who.birth_place.name.arabic)),
        ("رقم البطاقة الوطنية للتعريف", Entry("", who.cin or "")),
        ("العنوان", Entry("", facts.home.printed.arabic)),
        ("نوع الإعاقة", Entry("", kind[1])),
        ("درجتها", Entry("", rng.choice(("خفيفة", "متوسطة", "عميقة", "عميقة جدا")))),
    )
    for at, (caption, entry) in enumerate(rows):
        page.blank_ar(190, 84 + 13 * at, 22, caption, entry.arabic, entry.field_ar, points=11.5)
    made = made_on(facts).in_arabic_alone
    page.blank_ar(190, 186, 112, "تاريخ التسليم", made.arabic, made.field_ar, points=11)
    page.blank_ar(106, 186, 22, "مدة الصلاحية إلى", ends.arabic, ends.field_ar, points=11)
    page.ar(80, 206, "رئيس اللجنة", 11.5, bold=True)
    page.seal(66, 230, 17, "اللجنة الإقليمية")
    page.sign(120, 228, 34)
    page.specimen((150, 276))
    worn(page, rng)
    return (page,)


def _hospital(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a hospital's certificate in French sentences, signed by hand."""
    who, page, town = facts.holder, Leaf(A4, rng.choice((fonts.office, fonts.typist))(rng), rng), facts.home.commune
    ends = _ends(facts, rng)
    page.rows_fr(20, 20, ("Ministère de la Santé", f"Centre hospitalier provincial de {town.province.latin.title()}",
                          "Service de médecine physique"), 10.5, 5.6)  # fmt: skip
    page.fr(105, 62, "CERTIFICAT MEDICAL DE HANDICAP", 14, bold=True, side="middle")
    kind = rng.choice(_KINDS)[0].lower()
    y = page.prose(20, 84, 170, [
        "La commission, réunie à la demande de ", choose(who, "Monsieur ", "Madame "), piece(holder(who)), ", ",
        choose(who, "né", "née"), " le ", piece(moment("birth_date", who.birth_date, in_french(who.birth_date))),
        f" à {who.birth_place.name.latin}, C.N.I.E. {who.cin}, constate un handicap de type {kind} au taux de ",
        f"{rng.randint(40, 95)} %.",
    ], points=11.5, leading=8.6)  # fmt: skip
    y = page.prose(20, y + 4, 170, [
        "Le présent certificat, établi le ", piece(made_on(facts, in_french(facts.issued))),
        ", est valable jusqu'au ", piece(ends), " et peut être renouvelé.",
    ], points=11.5, leading=8.6)  # fmt: skip
    page.fr(130, y + 16, "Le médecin chef", 11)
    page.seal(150, y + 40, 17, "وزارة الصحة", "HOPITAL PROVINCIAL")
    page.sign(96, y + 38, 36)
    page.specimen((60, 284))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_disability_{draw.__name__.strip('_')}", "disability_certificate", draw)
    for draw in (_card, _province, _hospital)
)
