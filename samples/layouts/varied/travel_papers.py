"""Passports and residents' cards: numbered captions, captions at both ends of dots, a folder with a photo, a cell grid.

General knowledge of travel papers of many states; only the zone for machines is sourced (research/documents.md §2).
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from dossier.household import Sex
from samples import entries, faces, ornaments, papers
from samples.entries import Entry
from samples.fonts import OCR_B
from samples.layouts.layout import page
from samples.layouts.varied import captions, facts, grounds
from samples.layouts.varied.captions import Captions
from samples.layouts.varied.card_tellings import begun, laid, other_side
from samples.layouts.varied.hands import Hand, Told, dots, over_each_other, told
from samples.layouts.varied.look import CrowdedError, refuse_crowding
from samples.layouts.varied.moments import Moments
from samples.mrz_lines import td1, td3
from samples.people import Person
from samples.surface import Colour, Field, Pen, Surface

_PAGE = (125.0, 88.0)
_TINTS: tuple[Colour, ...] = ((246, 248, 244), (248, 244, 246), (242, 246, 250), (250, 248, 240), (255, 255, 255))
_PASSPORT: Captions = ("Passeport n°; N° du passeport; Passeport N°; N° de passeport",
                       "رقم الجواز; جواز سفر رقم; رقم جواز السفر")  # fmt: skip
_RESIDENT: Captions = ("N° d'immatriculation; N°; N° du titre; Titre n°; Carte n°", "رقم التسجيل; رقم; رقم البطاقة")
_MADE: Captions = (
    "Date de délivrance; Délivré le; Date d'émission; Fait le",
    "تاريخ التسليم; سلم بتاريخ; تاريخ الإصدار",
)
_ENGLISH = {"family": "Surname", "given": "Given names", "nationality": "Nationality", "born": "Date of birth",
            "sex": "Sex", "place": "Place of birth", "made": "Date of issue", "until": "Date of expiry",
            "national": "Personal No", "number": "Passport No"}  # fmt: skip
_PERMITS = (("TITRE DE SEJOUR", "سند الإقامة"), ("CARTE DE RESIDENCE", "بطاقة الإقامة"),
            ("CERTIFICAT D'IMMATRICULATION", "شهادة التسجيل"), ("AUTORISATION DE SEJOUR", "رخصة الإقامة"))  # fmt: skip
_REASONS = (("SALARIE", "أجير"), ("ETUDIANT", "طالب"), ("REGROUPEMENT FAMILIAL", "التجمع العائلي"))


def numbered_page(paper: papers.Passport, rng: random.Random) -> tuple[Surface, ...]:
    """Number the captions of a data page and print them above the values, in two columns beside the portrait."""
    says, hand = _of_passport(paper, rng), _passport_page(rng)
    at_right = rng.random() < 0.6
    across = rng.uniform(28, 33)
    hand.portrait(rng, 121 - across if at_right else 4, 15, across, across * 1.28)
    left, right = (4.4, 118 - across) if at_right else (across + 8, 121)
    languages = rng.choice((("fr", "en"), ("fr", "en", "ar"), ("ar", "fr"), ("fr",)))
    between, numbered = rng.choice(("/", " / ", " - ")), rng.random() < 0.8
    half = (right - left) / 2
    rows: tuple[tuple[str, ...], ...] = (
        ("number", "national"), ("family",), ("given",), ("nationality", "sex"), ("born", "place"), ("made", "until"),
    )  # fmt: skip
    if rng.random() < 0.5:
        rows = (("family",), ("given",), ("nationality", "born"), ("sex", "place"), ("made", "until"), rows[0])
    y, at = 15.8, 0
    for row in rows:
        for column, what in enumerate(row):
            at += 1
            x, room = left + half * column, half - 1.5 if len(row) > 1 else 2 * half
            number = f"{at}. " if numbered else ""
            _many(hand, x, y, number, _words(says[what], what, languages), between, room)
            wide = half - 2 if len(row) > 1 else right - left - 26
            hand.latin(x, y + 3.6, says[what].value, 7.4, fit=wide)
            if what in ("family", "given"):
                hand.arabic(right, y + 3.6, says[what].value, 8, fit=24)
        y += 8.1
    hand.specimen(104 if at_right else 20, 63.4, 6)
    _passport_zone(hand, paper)
    return (_upon(hand.sheet, rng),)


def dotted_page(paper: papers.Passport, rng: random.Random) -> tuple[Surface, ...]:
    """Print a typed data page under a page of remarks: French at the left end of dots, Arabic at the right one."""
    says, hand = _of_passport(paper, rng), _passport_page(rng)
    if rng.random() < 0.5:
        hand = replace(hand, look=replace(hand.look, value_faces=faces.TYPEWRITER))
    across, left_first = rng.uniform(23, 28), rng.random() < 0.5
    hand.portrait(rng, 4 if left_first else 121 - across, 14, across, across * 1.3)
    left, right = (across + 7, 121) if left_first else (4.4, 118 - across)
    y, step, dotted = 15.2, 5.25, rng.random() < 0.7
    middle = (left + right) / 2 + rng.uniform(-2, 2)
    order = ["family", "given", "nationality", "born", "place", "sex", "national", "made", "until"]
    order.insert(rng.choice((0, len(order))), "number")
    for what in order:
        each = says[what]
        used = hand.say(left, y, each.french, 5.4, fit=27) + 1
        ended = hand.say(right, y, each.arabic, 5.8, fit=24) + 1
        value = each.value
        wide = hand.width(value.latin, 7)
        start = min(max(middle - wide / 2, left + used), right - ended - wide)
        if start < left + used - 0.1:
            raise CrowdedError
        hand.latin(start, y, value, 7)
        if dotted:
            dots(hand, left + used, right - ended, y + 0.9)
        y += step
    hand.specimen(4 + across / 2 if left_first else 121 - across / 2, 66, 5)
    _passport_zone(hand, paper)
    if rng.random() < 0.4:
        return (_upon(hand.sheet, rng),)
    refuse_crowding(hand.sheet)
    sheet = page((_PAGE[0] + 16, 2 * _PAGE[1] + 30), (236, 236, 234))
    upper = Hand.drawn(Surface(*_PAGE, rng.choice(_TINTS)), rng)
    ornaments.paraph(upper.sheet, rng, 90, 70, 34)
    upper.say(62, 12, "OBSERVATIONS", 7, "title", side="middle")
    upper.say(6, 66, "Signature du titulaire", 6)
    upper.say(119, 66, "توقيع الحامل", 6.6)
    upper.say(6, 22, f"Domicile : {paper.holder.birth_place.name.latin}", 6.6)
    upper.say(6, 28, "Profession : SANS", 6.6)
    upper.specimen(62, 48, 8)
    sheet.place(upper.sheet, 8, 13)
    sheet.place(hand.sheet, 8, 13 + _PAGE[1])
    return (sheet,)


def numbered_card(paper: papers.ResidencePermit, rng: random.Random) -> tuple[Surface, ...]:
    """Print a card with captions above the values and its validity large, remarks at the foot, as other states do."""
    says, front = _of_permit(paper, rng), begun(rng)
    back = other_side(front, rng)
    k, ink = front.scale, rng.choice(grounds.DEEP)
    title, arabic = rng.choice(_PERMITS)
    grounds.band(front.sheet, 0, 0, 85.6 * k, 1.6 * k, ink)
    front.coloured(4.4, 6.4, title, 7.4, ink, fit=46)
    front.coloured(81.2, 6.4, arabic, 7.6, ink, fit=28)
    across, at_left = rng.uniform(19, 23), rng.random() < 0.6
    x = 4.4 if at_left else 81.2 - across
    front.portrait(rng, x, 10, across, across * 1.3)
    front.specimen(x + across / 2, 46.4, 4.4)
    left, right = (across + 7.5, 81.2) if at_left else (4.4, 78 - across)
    half, numbered = (right - left) / 2, rng.random() < 0.5
    both = rng.random() < 0.6
    rows = (("family",), ("given",), ("sex", "nationality"), ("born", "number"), ("until", "reason"))
    y, at = 11.0, 0
    for row in rows:
        for column, what in enumerate(row):
            at += 1
            each, start = says[what], left + half * column
            head = f"{at} {each.french}" if numbered else each.french
            used = front.say(start, y, head, 4.9, fit=half)
            if both and used < half * 0.6:
                front.say(start + used + 1, y, each.arabic, 5, side="left", fit=half - used - 2)
            size = rng.uniform(8, 9) if what == "until" else 7
            front.latin(start, y + 3.5, each.value, size, fit=(half if len(row) > 1 else 2 * half) - 1.5)
        y += 8.2
    says_back = Moments.drawn(rng, named=0.1)
    back.specimen(43, 6, 5)
    back.say(4.4, 12, f"{says['made'].french} : {says_back.latin(paper.issue_date)}", 6.4)
    back.say(81.2, 12, says["made"].arabic, 6.6)
    home = paper.home.printed
    back.spread(4.4, 17, f"{rng.choice(('Adresse', 'Domicile', 'Résidant à'))} : {home.latin}", 6.2, 76, 3.4)
    back.say(81.2, 26, home.arabic, 6.6, "value", fit=70)
    lines = td1(
        code=rng.choice(("IR", "AR")), state="MAR", number=paper.card_number, optional=paper.number,
        birth=paper.holder.birth_date, sex=paper.holder.sex.value, expiry=paper.expiry_date,
        nationality=paper.nationality_code, family_name=paper.holder.family.latin, given_names=paper.holder.given.latin,
    )  # fmt: skip
    if rng.random() < 0.75:
        _zone(back, lines, 43 * k, 40.4 * k, 4.5 * k, 78 * k)
    return laid((front, back), rng)


def folder(paper: papers.ResidencePermit, rng: random.Random) -> tuple[Surface, ...]:
    """Print a folder of paper with a photo and a stamp across it: captions on dots, validity in a ruled table."""
    size = (rng.uniform(104, 116), rng.uniform(148, 160))
    says, sheet = (
        _of_permit(paper, rng, named=0.35),
        page(size, rng.choice(((240, 232, 214), (226, 236, 244), (238, 244, 234), (252, 250, 246)))),
    )
    hand, wide = Hand.drawn(sheet, rng), size[0]
    if rng.random() < 0.6:
        hand = replace(hand, look=replace(hand.look, value_faces=faces.TYPEWRITER))
    title, arabic = rng.choice(_PERMITS)
    y = over_each_other(hand, ("ROYAUME DU MAROC", "المملكة المغربية", title, arabic), wide / 2, 15, 8, 4.6)
    photo = rng.choice((9.0, wide - 33.0))
    hand.portrait(rng, photo, y + 1, 24, 30)
    x, right = (37.0, wide - 9) if photo < 10 else (9.0, wide - 37)
    hand.say(x, y + 5, says["number"].french, 7.4)
    hand.say(right, y + 5, says["number"].arabic, 7.8)
    hand.latin((x + right) / 2, y + 12, says["number"].value, rng.uniform(10, 13), side="middle")
    hand.say(x, y + 20, f"Catégorie : {rng.choice('ABC')} {rng.randint(1, 9)}", 7)
    ornaments.seal(sheet, rng, photo + (24 if photo < 10 else 0), y + 32, 10, "الأمن الوطني", pale=True)
    y += 39
    order = ["family", "given", "born", "sex", "nationality", "reason"]
    order[2:] = rng.sample(order[2:], 4)
    both = rng.random() < 0.6
    for what in order:
        each = says[what]
        used = hand.say(9, y, f"{each.french} :", 7, fit=34) + 1.2
        ended = hand.say(wide - 9, y, each.arabic, 7.4, fit=26) + 1.2 if both else 0
        dots(hand, 9 + used, wide - 9 - ended, y + 1)
        hand.latin(9 + used, y, each.value, 8, fit=wide - 20 - used - ended)
        y += 7.2
    columns = (9, 9 + (wide - 18) / 3, 9 + (wide - 18) * 2 / 3, wide - 9)
    hand.box(9, y, wide - 18, 15)
    for at, text in enumerate((says["made"].french, says["until"].french, "Visa")):
        hand.say((columns[at] + columns[at + 1]) / 2, y + 4.6, text, 6.4, side="middle", fit=(wide - 18) / 3 - 2)
        hand.rule(columns[at], y, columns[at], y + 15)
    hand.rule(9, y + 6.6, wide - 9, y + 6.6)
    hand.latin((columns[0] + columns[1]) / 2, y + 11.8, replace(says["made"].value, field=None), 7.4, side="middle",
               fit=(wide - 18) / 3 - 2)  # fmt: skip
    hand.latin((columns[1] + columns[2]) / 2, y + 11.8, says["until"].value, 7.4, side="middle",
               fit=(wide - 18) / 3 - 2)  # fmt: skip
    ornaments.paraph(sheet, rng, (columns[2] + columns[3]) / 2, y + 11, 18)
    return (sheet,)


def _words(each: Told, what: str, languages: Sequence[str]) -> list[str]:
    words = {"fr": each.french, "ar": each.arabic, "en": _ENGLISH[what]}
    return [words[language] for language in languages]


def _many(hand: Hand, x: float, y: float, number: str, words: Sequence[str], between: str, room: float) -> None:
    """Print a caption in as many languages as there is room for."""
    used = hand.say(x, y, number, 5)
    for at, text in enumerate(words):
        shown = (between if at else "") + text
        if at and used + hand.width(shown, 5, "label") > room:
            return
        used += hand.say(x + used, y, between, 5) if at else 0
        used += hand.say(x + used, y, text, 5, side="left")


def _of_holder(holder: Person, rng: random.Random, named: float) -> tuple[dict[str, tuple[Captions, Entry]], Moments]:
    days, woman = Moments.drawn(rng, named=named), holder.sex is Sex.FEMALE
    sex = Entry(holder.sex.value, "أنثى" if woman else "ذكر", Field("sex", holder.sex.value))
    return {
        "family": (captions.FAMILY, entries.both("family_name", holder.family)),
        "given": (captions.GIVEN, entries.both("given_names", holder.given)),
        "born": (captions.BORN, days.entry("birth_date", holder.birth_date)),
        "sex": (captions.SEX, sex),
    }, days


def _of_passport(paper: papers.Passport, rng: random.Random) -> dict[str, Told]:
    holder = paper.holder
    tellings, days = _of_holder(holder, rng, 0.35)
    national = Entry(facts.spaced(paper.cin, rng), "", Field("national_id", paper.cin))
    country = rng.choice(("MAROCAINE", "Marocaine"))
    tellings |= {
        "place": (captions.BIRTH_PLACE, entries.both("birth_place", holder.birth_place.name)),
        "nationality": (captions.NATIONALITY, Entry(country, "مغربية", Field("nationality", country))),
        "number": (_PASSPORT, entries.plain("document_number", paper.number)),
        "national": (captions.NATIONAL, national),
        "made": (_MADE, days.entry("issue_date", paper.issue_date)),
        "until": (captions.UNTIL, days.entry("expiry_date", paper.expiry_date)),
    }
    return {what: told(rng, words, value, woman=holder.sex is Sex.FEMALE) for what, (words, value) in tellings.items()}


def _of_permit(paper: papers.ResidencePermit, rng: random.Random, named: float = 0.15) -> dict[str, Told]:
    holder = paper.holder
    tellings, days = _of_holder(holder, rng, named)
    number = Entry(facts.spaced(paper.number, rng), "", Field("document_number", paper.number))
    tellings |= {
        "nationality": (captions.NATIONALITY, entries.both("nationality", paper.nationality)),
        "number": (_RESIDENT, number),
        "reason": (("Motif du séjour; Motif; Type de titre; Remarques", "سبب الإقامة; السبب; ملاحظات"),
                   Entry(*rng.choice(_REASONS))),
        "made": (captions.ISSUED, days.entry("issue_date", paper.issue_date)),
        "until": (captions.UNTIL, days.entry("expiry_date", paper.expiry_date)),
    }  # fmt: skip
    return {what: told(rng, words, value, woman=holder.sex is Sex.FEMALE) for what, (words, value) in tellings.items()}


def _passport_page(rng: random.Random) -> Hand:
    """Return a hand over a data page with its head printed."""
    sheet = Surface(*_PAGE, rng.choice(_TINTS))
    grounds.any_ground(sheet, rng)
    hand, ink = Hand.drawn(sheet, rng), rng.choice(grounds.DEEP)
    state = rng.choice(("ROYAUME DU MAROC", "ROYAUME DU MAROC - KINGDOM OF MOROCCO", "MAROC / MOROCCO"))
    hand.coloured(4.4, 6, state, 6.8, ink, fit=58)
    hand.coloured(120.6, 6, "المملكة المغربية", 7.6, ink)
    hand.coloured(4.4, 10, rng.choice(("PASSEPORT", "Passeport / Passport", "PASSEPORT BIOMETRIQUE")), 6, ink)
    hand.coloured(120.6, 10.2, rng.choice(("جواز سفر", "جواز السفر")), 6.6, ink)
    hand.say(62, 10, rng.choice(("Type P   Code MAR", "P / MAR", "Type/Type P    Etat/State MAR")), 5.4, side="middle")
    return hand


def _passport_zone(hand: Hand, paper: papers.Passport) -> None:
    holder = paper.holder
    lines = td3(
        state="MAR", number=paper.number, nationality="MAR", birth=holder.birth_date, sex=holder.sex.value,
        expiry=paper.expiry_date, optional=paper.cin, family_name=holder.family.latin, given_names=holder.given.latin,
    )  # fmt: skip
    grounds.band(hand.sheet, 0, 68.4, _PAGE[0], 20, (251, 251, 250))
    _zone(hand, lines, _PAGE[0] / 2, 75.6, 6.2, 114)


def _zone(hand: Hand, lines: Sequence[str], x: float, y: float, step: float, wide: float) -> None:
    truth = Field("mrz", "\n".join(lines))
    for at, line in enumerate(lines):
        hand.sheet.text(x, y + step * at, line, Pen(OCR_B, 12 * hand.scale), side="middle", field=truth, fit=wide)


def _upon(sheet: Surface, rng: random.Random) -> Surface:
    """Lay a page on the glass."""
    refuse_crowding(sheet)
    shade = rng.randint(170, 252)
    ground = page((_PAGE[0] + rng.uniform(10, 44), _PAGE[1] + rng.uniform(28, 90)), (shade, shade, shade))
    ground.place(sheet, rng.uniform(4, ground.size[0] - _PAGE[0] - 4), rng.uniform(13, ground.size[1] - _PAGE[1] - 12))
    return ground
