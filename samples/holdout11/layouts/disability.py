"""Certificates and cards of disability: a commission's paper, a plastic card, a doctor's form, a portal's print."""

import random
from datetime import date, timedelta

from samples.entries import Entry
from samples.holdout6.layout import Layout, family_first, of_full_name
from samples.holdout6.people import Facts, is_man
from samples.holdout6.press import GREY, alone, piece, prose, put, sheet, specimen
from samples.holdout7.desk import CARD, heads
from samples.holdout9.desk import band, between, line_of, signed
from samples.holdout10.desk import done_ar, in_form, middle, named_days
from samples.holdout11 import fonts
from samples.holdout11.desk import BALL, MARINE, PLUM, above, square
from samples.ornaments import guilloche, portrait
from samples.people import years_after
from samples.surface import Surface

_KIND = "disability_certificate"


def _days(found: Facts, rng: random.Random) -> tuple[date, date]:
    """Return the day of issue and the day on which it ends, five or seven years later."""
    day = found.today - timedelta(days=rng.randint(20, 1500))
    return day, years_after(day, rng.choice((5, 7)))


def _commission(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A provincial commission's Arabic prose."""
    page, faces, man = sheet(rng), fonts.office(rng), is_man(found.holder)
    day, until = _days(found, rng)
    middle(
        page,
        150,
        16,
        ("المملكة المغربية", "وزارة التضامن والإدماج الاجتماعي والأسرة", f"إقليم {found.town.province.arabic}"),
        faces,
        10.5,
    )
    page.arabic(105, 52, "شهادة الإعاقة", faces.arabic_pen(21, bold=True), side="middle")
    y = prose(page, 76, (
        "بناء على رأي اللجنة الإقليمية، تشهد المندوبية أن ", "السيد " if man else "السيدة ",
        alone(of_full_name("holder_name", found.holder)),
        " المزداد بتاريخ " if man else " المزدادة بتاريخ ",
        alone(in_form("birth_date", found.holder.birth_date, "%d/%m/%Y")),
        " يوجد في وضعية إعاقة " if man else " توجد في وضعية إعاقة ", rng.choice(("حركية", "بصرية", "سمعية")),
        f" بنسبة {rng.choice((40, 60, 70, 80))} في المائة، وتبقى هذه الشهادة صالحة إلى غاية ",
        alone(in_form("expiry_date", until, "%d/%m/%Y")), ".",
    ), (faces.arabic_pen(14), faces.arabic_pen(14, bold=True)), (22, 188), leading=11.5, arabic=True,
    indent=10)  # fmt: skip
    done_ar(page, rng, y + 18, found.town.name, in_form("issue_date", day, "%d/%m/%Y"), "المندوب الإقليمي", faces)
    specimen(page, 150, 220)
    return (page,)


def _card(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """The plastic card of a person with a disability."""
    card, faces = Surface(*CARD, colour=(240, 244, 252)), fonts.screen(rng)
    day, until = _days(found, rng)
    guilloche(card, rng, ((216, 224, 242),))
    card.arabic(81.6, 5.4, "بطاقة شخص في وضعية إعاقة", faces.arabic_pen(7.6, PLUM, bold=True), fit=52)
    card.text(4, 5.4, "ROYAUME DU MAROC", faces.pen(5, PLUM), fit=24)
    card.text(4, 10, "Carte de personne en situation de handicap", faces.pen(5.6, bold=True), fit=70)
    portrait(card, rng, 4, 14, 20, 25)
    put(
        card, 81.6, 18.4, of_full_name("holder_name", found.holder), faces.arabic_pen(8, bold=True), arabic=True, fit=54
    )
    put(card, 27, 23.6, of_full_name("holder_name", found.holder), faces.pen(7, bold=True), fit=54)
    rows = (("Né(e) le", "تاريخ الازدياد", "birth_date", found.holder.birth_date), ("Délivrée le", "سلمت في",
        "issue_date", day),
            ("Expire le", "تنتهي في", "expiry_date", until))  # fmt: skip
    for at, (label, label_ar, field, of) in enumerate(rows):
        y = 30 + 6 * at
        card.text(27, y, label, faces.pen(5, GREY))
        put(card, 54, y, in_form(field, of, "%d/%m/%Y").in_latin_alone, faces.pen(6.4, bold=True), side="middle")
        card.arabic(81.6, y, label_ar, faces.arabic_pen(5.8, GREY))
    card.text(4, 48, f"N° {rng.randrange(10**6):06d}/{day.year}", faces.pen(5.6))
    specimen(card, 66, 50, 5)
    return (card,)


def _doctor(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A hospital's form in French, filled in with a pen."""
    page, faces, hand = sheet(rng), fonts.works(rng), fonts.pen(rng)
    day, until = _days(found, rng)
    heads(
        page,
        faces,
        18,
        ("ROYAUME DU MAROC", "MINISTERE DE LA SANTE", f"Délégation de {found.town.province.latin}"),
        (),
        at=(54, 160),
    )
    page.text(105, 56, "CERTIFICAT MEDICAL DE HANDICAP", faces.pen(16, bold=True), side="middle")
    rows = (
        ("Je soussigné, Docteur", Entry("M. BENALI, médecin", "")), ("certifie que M./Mme",
            family_first("holder_name", found.holder)),
        ("Né(e) le", in_form("birth_date", found.holder.birth_date, "%d/%m/%Y")), ("présente un handicap",
            Entry("moteur, 60 %", "")),
        ("Certificat valable jusqu'au", in_form("expiry_date", until, "%d/%m/%Y")), ("Le",
            in_form("issue_date", day, "%d/%m/%Y")),
    )  # fmt: skip
    for at, (label, entry) in enumerate(rows):
        line_of(
            page,
            82 + 14 * at,
            label,
            entry.in_latin_alone,
            faces,
            hand,
            12,
            span=(24, 186 if at < 5 else 100),
            colour=BALL,
        )
    page.text(130, 172, "Cachet et signature", faces.pen(10.5))
    signed(page, rng, 150, 190, "وزارة الصحة", beside=-40)
    specimen(page, 60, 240)
    return (page,)


def _portal(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """A portal's print: values between captions on both edges."""
    page, faces = sheet(rng), fonts.screen(rng)
    day, until = _days(found, rng)
    band(page, 12, 11, PLUM, ("Attestation de handicap", "شهادة الإعاقة"), faces, 13, span=(14, 196))
    rows = (
        ("Bénéficiaire", "المستفيد", of_full_name("holder_name", found.holder)),
        ("Date de naissance", "تاريخ الازدياد", in_form("birth_date", found.holder.birth_date,
            "%d/%m/%Y").in_latin_alone),
        ("Type de handicap", "نوع الإعاقة", Entry("MENTAL", "ذهنية")), ("Degré", "درجة الإعاقة",
            Entry("GRAVE", "عميقة")),
        ("Délivrée le", "تاريخ التسليم", in_form("issue_date", day, "%d/%m/%Y").in_latin_alone),
        ("Valable jusqu'au", "صالحة لغاية", in_form("expiry_date", until, "%d/%m/%Y").in_latin_alone),
    )  # fmt: skip
    for at, (label, label_ar, entry) in enumerate(rows):
        between(page, 44 + 13 * at, (label, label_ar), entry, faces, 11, reach=42)
        page.rule(18, 48 + 13 * at, 192, 48 + 13 * at, (214, 206, 218))
    square(page, rng, 24, 132, 32)
    page.text(64, 146, "Entraide Nationale - document généré par voie électronique", faces.pen(9.5, GREY), fit=124)
    specimen(page, 130, 200)
    return (page,)


def _french(found: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """An attestation in French prose, days with their months, a note of its end below."""
    page, faces, man = sheet(rng), fonts.adoul(rng), is_man(found.holder)
    day, until = _days(found, rng)
    middle(
        page,
        105,
        20,
        ("ROYAUME DU MAROC", "ENTRAIDE NATIONALE", f"Coordination de {found.town.province.latin}"),
        faces,
        11,
    )
    page.text(105, 58, "ATTESTATION DE SITUATION DE HANDICAP", faces.pen(15, MARINE, bold=True), side="middle", fit=170)
    y = prose(page, 82, (
        "Le Coordonnateur atteste que ", "Monsieur " if man else "Madame ",
        piece(of_full_name("holder_name", found.holder)),
        ", né le " if man else ", née le ", piece(named_days("birth_date", found.holder.birth_date)),
        ", est reconnue personne en situation de handicap par la commission du ",
        piece(named_days("issue_date", day)), ".",
    ), (faces.pen(12), faces.pen(12, bold=True)), (24, 188), leading=9.6)  # fmt: skip
    above(
        page, 24, y + 8, "Fin de validité", named_days("expiry_date", until).in_latin_alone, faces, 12, fit=80, drop=6
    )
    signed(page, rng, 150, y + 40, "التعاون الوطني", beside=-40)
    specimen(page, 60, 220)
    return (page,)


LAYOUTS = (
    Layout("h11_disability_commission", _KIND, _commission), Layout("h11_disability_card", _KIND, _card, sheet=False),
    Layout("h11_disability_doctor", _KIND, _doctor), Layout("h11_disability_portal", _KIND, _portal),
    Layout("h11_disability_french", _KIND, _french),
)  # fmt: skip
