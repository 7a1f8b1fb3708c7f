"""Disability: a card of both sides, and a provincial certificate in both languages."""

import random

from samples.dates import in_arabic, in_french, slashed
from samples.entries import Entry, moment
from samples.holdout4.layout import Layout, choose, holder, made_on
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, A5, CARD, GREY, Leaf
from samples.holdout5.people import Facts
from samples.ornaments import emblem, guilloche, portrait
from samples.people import years_after
from samples.surface import Colour, Surface

_BLUE: Colour = (10, 84, 140)
_KINDS = (("Handicap moteur", "إعاقة حركية"), ("Handicap visuel", "إعاقة بصرية"), ("Handicap mental", "إعاقة ذهنية"))
_DEGREES = (("moyen", "متوسطة"), ("profond", "عميقة"), ("très profond", "عميقة جدا"))


def _sides(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the card of seven years: captions before the values in French, Arabic ones facing, days on the back."""
    who, kind, degree = facts.holder, rng.choice(_KINDS), rng.choice(_DEGREES)
    front, back = (Leaf(CARD, fonts.issuer(rng), rng, (240, 247, 250)) for _ in range(2))
    guilloche(front, rng, ((220, 234, 242),))
    front.ar(82, 5.6, "المملكة المغربية", 6.8, bold=True, ink=_BLUE)
    front.fr(3.6, 5.4, "ROYAUME DU MAROC", 5.8, bold=True, ink=_BLUE)
    front.ar(82, 10.4, "بطاقة شخص في وضعية إعاقة", 7.2, bold=True, ink=_BLUE)
    front.fr(3.6, 10, "Carte de personne en situation de handicap", 4.8, bold=True, ink=_BLUE, fit=40)
    portrait(front, rng, 62, 14, 20, 25)
    name, x = holder(who), 59.0
    front.ar(x, 18, "الاسم الكامل", 5, ink=GREY)
    front.fr(3.6, 18, "Nom et prénom", 4.8, ink=GREY)
    front.la(3.6, 22.6, name, 7, fit=55)
    front.le(x, 27.6, name, 7.8, fit=55)
    front.fr(3.6, 33.4, choose(who, "Né le", "Née le"), 4.8, ink=GREY)
    front.la(14, 33.4, moment("birth_date", who.birth_date), 7)
    front.ar(x, 33.4, choose(who, "مزداد في", "مزدادة في"), 5.2, ink=GREY)
    front.fr(3.6, 38.8, "CNIE", 4.8, ink=GREY)
    front.fr(14, 38.8, who.cin or "", 7)
    front.ar(x, 38.8, "رقم ب.و.ت.إ", 5.2, ink=GREY)
    front.fr(3.6, 46.6, f"N° PSH {rng.randint(10**6, 10**7)}", 6.2, bold=True)
    emblem(front, 72, 46, 4, _BLUE)
    front.specimen((44, 51.6), points=6.5)
    guilloche(back, rng, ((226, 236, 240),))
    made, ends = made_on(facts), moment("expiry_date", years_after(facts.issued, 7))
    for at, (label, caption, entry) in enumerate((
        ("Type :", "نوع الإعاقة", Entry(kind[0], "")), ("Degré :", "الدرجة", Entry(degree[0], "")),
        ("Délivrée le :", "سلمت بتاريخ", made), ("Valable jusqu'au :", "صالحة إلى غاية", ends),
    )):  # fmt: skip
        y = 10 + 7 * at
        back.after(5, y, label, entry, 6.4, fit=50, bold=True)
        back.ar(80, y, caption, 6.4, ink=GREY)
    back.fr(5, 40, f"Commission provinciale de {facts.home.commune.province.latin.title()}", 5.2, fit=50)
    back.qr(60, 37, 14, "SPECIMEN PSH")
    back.specimen((30, 49), points=7)
    page = Leaf(A5, front.faces, rng, (250, 250, 250))
    x = 30 + rng.uniform(-6, 6)
    page.place(front, x, 24)
    page.place(back, x + rng.uniform(-2, 2), 90)
    page.specimen((74, 180))
    return (page,)


def _commission(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a commission's certificate: a paragraph in each language over a table of what was decided."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng, (254, 254, 252)), facts.home.commune
    kind, degree = rng.choice(_KINDS), rng.choice(_DEGREES)
    page.letterhead(52, 16, ("ROYAUME DU MAROC", "Ministère de la Solidarité", "Entraide Nationale",
                             f"Délégation de {town.province.latin.title()}"), points=9.6)  # fmt: skip
    page.letterhead(158, 16, ("المملكة المغربية", "وزارة التضامن", "التعاون الوطني", f"مندوبية {town.province.arabic}"),
                    arabic=True, points=10.6)  # fmt: skip
    page.fr(105, 50, "ATTESTATION DE HANDICAP", 15, bold=True, side="middle", ink=_BLUE)
    page.named(105, 59.6, "شهادة الإعاقة", 19, ink=_BLUE, fit=90)
    page.fr(105, 66, f"N° {rng.randint(10, 900)} / {facts.issued.year}", 9.6, side="middle")
    page.prose(18, 78, 174, [
        "Au vu de l'avis de la commission médicale, le délégué provincial atteste que la personne désignée ci-dessous ",
        "est en situation de handicap.",
    ], points=10.5, leading=6)  # fmt: skip
    page.prose(192, 94, 174, [
        "بناء على رأي اللجنة الطبية، يشهد المندوب الإقليمي أن الشخص المذكور أسفله في وضعية إعاقة.",
    ], arabic=True, points=11.5, leading=7)  # fmt: skip
    made = made_on(facts, in_french(facts.issued), in_arabic(facts.issued))
    ends = moment("expiry_date", years_after(facts.issued, rng.choice((2, 5, 7))))
    cin = who.cin or ""
    rows = (
        ("Nom et prénom", "الاسم الشخصي والعائلي", holder(who)),
        ("Date de naissance", "تاريخ الازدياد", moment("birth_date", who.birth_date)),
        ("N° CNIE", "رقم البطاقة الوطنية", Entry(cin, cin)),
        ("Adresse", "العنوان", Entry(facts.home.commune.name.latin, facts.home.commune.name.arabic)),
        ("Nature du handicap", "نوع الإعاقة", Entry(*kind)),
        ("Degré", "الدرجة", Entry(*degree)),
        ("Date de délivrance", "تاريخ التسليم", made),
        ("Fin de validité", "نهاية الصلاحية", ends),
    )
    tops = [104 + 11 * at for at in range(len(rows) + 1)]
    page.grid((18, 56, 154, 192), tops, 0.25, _BLUE)
    for top, (label, caption, entry) in zip(tops, rows, strict=False):
        page.fr(20, top + 7.2, label, 9.4, fit=34)
        page.ar(190, top + 7.2, caption, 10.2, fit=34)
        page.pair_of(58, 152, top + 7.2, entry, 10, bold=False)
    page.fr(18, 206, "Attestation valable pour les démarches administratives et sociales uniquement.", 9)
    page.fr(126, 220, "Le délégué provincial", 10.5)
    page.ar(192, 220, "المندوب الإقليمي", 11)
    page.seal(90, 240, 18, "التعاون الوطني", "ENTRAIDE NATIONALE")
    page.sign(150, 238, 38)
    page.fr(18, 264, f"Imprimé le {slashed(facts.issued)}", 7.6, ink=GREY)
    page.specimen((150, 280))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_disability_{draw.__name__.strip('_')}", "disability_certificate", draw)
    for draw in (_sides, _commission)
)
