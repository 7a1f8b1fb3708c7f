"""Certificates of disability: the ministry's in Arabic, a doctor's form in French with ticks, the bilingual card."""

import random
from datetime import date

from samples import blanks
from samples.dates import in_arabic, in_french, slashed
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, choose, dated, full, valued
from samples.holdout3.leaf import A4, CARD, GREY, Leaf
from samples.holdout3.people import Facts
from samples.ornaments import emblem, guilloche, portrait
from samples.people import years_after
from samples.surface import Colour, Field, Surface

_VIOLET: Colour = (84, 56, 140)
_KINDS = (("motrice", "حركية"), ("visuelle", "بصرية"), ("auditive", "سمعية"), ("mentale", "ذهنية"))


def _ends(facts: Facts, rng: random.Random) -> date:
    return years_after(facts.issued, rng.choice((2, 5, 7)))


def _ministry(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    ends = _ends(facts, rng)
    emblem(page, 105, 18, 8)
    page.rows_ar(
        105,
        34,
        (
            "المملكة المغربية",
            "وزارة التضامن والإدماج الاجتماعي والأسرة",
            f"التعاون الوطني - المنسقية الإقليمية {town.province.arabic}",
        ),
        11,
        6,
        "middle",
        fit=150,
    )
    page.named(105, 66, "شهادة الإعاقة", 23)
    page.ar(105, 76, f"عدد {rng.randint(10, 9000)}/{facts.issued.year}", 11, side="middle")
    y = page.prose(
        190,
        94,
        170,
        [
            "بناء على محضر اللجنة الإقليمية المختصة، تشهد الإدارة أن ",
            choose(who, "السيد ", "السيدة "),
            valued("holder_name", full(who).arabic),
            choose(who, "، المزداد بتاريخ ", "، المزدادة بتاريخ "),
            dated("birth_date", who.birth_date, in_arabic(who.birth_date)),
            f" ب{who.birth_place.name.arabic}",
            choose(who, "، الحامل للبطاقة الوطنية رقم ", "، الحاملة للبطاقة الوطنية رقم "),
            who.cin or "",
            choose(who, "، شخص في وضعية إعاقة ", "، في وضعية إعاقة "),
            rng.choice(_KINDS)[1],
            " من درجة ",
            rng.choice(("عميقة", "متوسطة", "شديدة")),
            ".",
        ],
        arabic=True,
        points=12.5,
        leading=10,
    )
    page.box(60, y + 4, 90, 26, line=0.4, radius=2)
    page.ar(145, y + 13, "حررت بتاريخ :", 11)
    page.ar(112, y + 13, slashed(facts.issued), 12, bold=True, field=Field("issue_date", facts.issued.isoformat()))
    page.ar(145, y + 24, "صالحة إلى غاية :", 11)
    page.ar(112, y + 24, slashed(ends), 12, bold=True, field=Field("expiry_date", ends.isoformat()))
    page.ar(74, y + 48, "المندوب الإقليمي", 11.5, bold=True)
    page.seal(56, y + 68, 17, "التعاون الوطني", "ENTRAIDE NATIONALE")
    page.sign(100, y + 66, 36)
    page.ar(105, 282, "كل تزوير في هذه الوثيقة يعرض صاحبه للمتابعة القضائية", 9, side="middle", ink=GREY)
    page.specimen((105, 8), (150, y + 78), (105, 290))
    return (page,)


def _doctor(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the health delegation's form in French: numbered items, one ticked kind, two days at the foot."""
    who, page, town = facts.holder, Leaf(A4, fonts.office(rng), rng), facts.home.commune
    ends = _ends(facts, rng)
    page.rows_fr(
        16,
        18,
        (
            "Royaume du Maroc",
            "Ministère de la Santé et de la Protection Sociale",
            f"Délégation provinciale de {town.province.latin.title()}",
            "Commission médicale",
        ),
        9.5,
        5,
    )
    page.box(120, 14, 74, 22, line=0.3)
    page.fr(123, 21, "Dossier N°", 9)
    page.fr(144, 21, f"{rng.randint(100, 9999)}/{facts.issued.year}", 10, bold=True)
    page.fr(123, 30, "Confidentiel", 9, ink=GREY)
    page.fr(105, 54, "ATTESTATION DE HANDICAP", 17, bold=True, side="middle")
    page.fr(
        105,
        61,
        "(loi-cadre n° 97.13 relative aux droits des personnes en situation de handicap)",
        8.4,
        side="middle",
        fit=160,
    )
    page.blank(16, 78, 194, "1. Nom et prénom :", full(who).latin, Field("holder_name", full(who).latin))
    page.blank(
        16, 90, 100, "2. Date de naissance :", slashed(who.birth_date), Field("birth_date", who.birth_date.isoformat())
    )
    page.blank(106, 90, 194, "3. Lieu :", who.birth_place.name.latin)
    page.blank(16, 102, 194, "4. Adresse :", facts.home.printed.latin, bold=False)
    page.fr(16, 116, "5. Nature de la déficience :", 10)
    kind = rng.randrange(len(_KINDS))
    for at, (french, _) in enumerate(_KINDS):
        blanks.tick(page, 26 + 42 * at, 126, at == kind)
        page.fr(31 + 42 * at, 126, french, 10)
    page.fr(16, 140, "6. Taux d'incapacité :", 10)
    page.fr(56, 140, f"{rng.randint(50, 100)} %", 11, bold=True)
    page.fr(16, 154, "7. La commission, après examen, conclut à une situation de handicap durable.", 10, fit=176)
    page.grid((16, 105, 194), (166, 186), 0.4)
    page.fr(19, 172, "Etablie le", 8.4, ink=GREY)
    page.fr(
        60,
        181,
        in_french(facts.issued),
        11,
        bold=True,
        side="middle",
        field=Field("issue_date", facts.issued.isoformat()),
    )
    page.fr(108, 172, "Expire le", 8.4, ink=GREY)
    page.fr(150, 181, in_french(ends), 11, bold=True, side="middle", field=Field("expiry_date", ends.isoformat()))
    page.fr(124, 204, "Le Président de la commission", 10)
    page.seal(150, 228, 18, "وزارة الصحة", "DELEGATION DE LA SANTE")
    page.sign(116, 226, 36)
    page.fr(105, 284, "A présenter lors de toute demande de prestation sociale.", 8, side="middle", ink=GREY)
    page.specimen((105, 8), (50, 240), (105, 292))
    return (page,)


def _card(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    who, side = facts.holder, Leaf(CARD, fonts.issuer(rng), rng, (246, 244, 250))
    ends, name = _ends(facts, rng), full(who)
    guilloche(side, rng, ((232, 226, 242), (224, 234, 240)))
    side.fr(4, 5.4, "ROYAUME DU MAROC", 5.8, bold=True)
    side.ar(81.6, 5.6, "المملكة المغربية", 6.8, bold=True)
    side.fr(4, 10, "CARTE DE PERSONNE EN SITUATION DE HANDICAP", 5.6, bold=True, ink=_VIOLET, fit=46)
    side.ar(81.6, 10.2, "بطاقة شخص في وضعية إعاقة", 6.8, bold=True, ink=_VIOLET, fit=30)
    portrait(side, rng, 60.6, 14, 21, 26)
    side.fr(4, 16, "Titulaire", 4.8, ink=GREY)
    side.fr(4, 20, name.latin, 7.4, bold=True, fit=54, field=Field("holder_name", name.latin))
    side.ar(58, 24.6, name.arabic, 8, bold=True, fit=54)
    side.fr(4, 29, "Né(e) le", 4.8, ink=GREY)
    side.ar(30, 29, "تاريخ الازدياد", 5.2, ink=GREY)
    side.fr(4, 33, slashed(who.birth_date), 7.4, bold=True, field=Field("birth_date", who.birth_date.isoformat()))
    side.fr(34, 29, "Nature", 4.8, ink=GREY)
    french, arabic = rng.choice(_KINDS)
    side.fr(34, 33, french.upper(), 6.4, bold=True)
    side.ar(58, 33, arabic, 7)
    side.fr(4, 39, "Délivrée le", 4.8, ink=GREY)
    side.ar(30, 39, "سلمت في", 5.2, ink=GREY)
    side.fr(4, 43, slashed(facts.issued), 7, bold=True, field=Field("issue_date", facts.issued.isoformat()))
    side.fr(34, 39, "Valable jusqu'au", 4.8, ink=GREY)
    side.ar(58, 39, "صالحة إلى", 5.2, ink=GREY, fit=9)
    side.fr(34, 43, slashed(ends), 7, bold=True, field=Field("expiry_date", ends.isoformat()))
    side.fr(4, 50, f"N° {rng.randint(10**7, 10**8 - 1)}", 6.4)
    side.specimen((60, 50), points=8)
    return (side,)


LAYOUTS = tuple(
    Layout(f"h3_disability_{draw.__name__.strip('_')}", "disability_certificate", draw)
    for draw in (_ministry, _doctor, _card)
)
