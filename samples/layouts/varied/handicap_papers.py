"""Papers of people with a handicap: a card of plastic, a commission's decision in articles, a doctor's ticked form.

Source: research/documents.md §7 for what there is; wording and arrangement are general knowledge.
"""

import random
from collections.abc import Sequence
from dataclasses import replace

from dossier.household import Sex
from samples import entries, ornaments
from samples.entries import Entry
from samples.layouts.layout import A4, A5, ID1
from samples.layouts.prose import Text, value
from samples.layouts.varied import captions, dress, facts, grounds
from samples.layouts.varied.card_tellings import begun, laid, other_side
from samples.layouts.varied.hands import Hand, Told, dots, over_each_other, told
from samples.layouts.varied.look import Script, height_of
from samples.layouts.varied.moments import Moments, hijri
from samples.layouts.varied.prose import Blanks, filled, gendered, opened, printed, written
from samples.papers import DisabilityCertificate
from samples.surface import Surface

_KINDS = (("Moteur", "حركية"), ("Visuel", "بصرية"), ("Auditif", "سمعية"), ("Mental", "ذهنية"), ("Psychique", "نفسية"),
          ("Polyhandicap", "متعددة"))  # fmt: skip
_DEGREES = (("Léger", "خفيفة"), ("Moyen", "متوسطة"), ("Sévère", "شديدة"), ("Très sévère", "عميقة جدا"))
_CARDS = (("CARTE DE PERSONNE EN SITUATION DE HANDICAP", "بطاقة شخص في وضعية إعاقة"),
          ("CARTE HANDICAP", "بطاقة الإعاقة"), ("Carte d'invalidité", "بطاقة المعاق"))  # fmt: skip
_FORMS = (
    ("CERTIFICAT MEDICAL D'EVALUATION DU HANDICAP", "شهادة طبية لتقييم الإعاقة"),
    ("CERTIFICAT DE HANDICAP", "شهادة إثبات الإعاقة"),
    ("FICHE D'EVALUATION DU HANDICAP", "بطاقة تقييم الإعاقة"),
)
_DECISIONS = (
    ("DECISION DE RECONNAISSANCE DU HANDICAP", "مقرر الاعتراف بوضعية إعاقة"),
    ("ATTESTATION DE HANDICAP", "شهادة الإعاقة"),
    ("DECISION DE LA COMMISSION", "قرار اللجنة الإقليمية"),
)
_NUMBER = ("N° de la carte; N° dossier; Réf.; N°", "رقم البطاقة; رقم الملف; المرجع; رقم")
_ARTICLES = {
    "fr": (
        ("Vu la loi-cadre n° 97-13 et l'avis de la commission provinciale réunie sous le n° {number}, il est décidé ce "
         "qui suit :",
         "La situation de handicap de {who} {name}, né{e} le {born} à {place}, est reconnue ({kind}).",
         "La présente décision vaut jusqu'au {until} et peut être renouvelée sur demande.",
         "L'intéressé{e} bénéficie des droits prévus par les textes en vigueur."),
        ("La commission, après examen du dossier n° {number},",
         "reconnaît à {who} {name} (date de naissance : {born}) la qualité de personne en situation de handicap.",
         "Nature du handicap : {kind}.",
         "La validité de cette reconnaissance expire le {until}."),
    ),
    "ar": (
        ("بناء على القانون الإطار رقم 97.13 وعلى محضر اللجنة رقم {number} تقرر ما يلي :",
         "يعترف لل{sir} {name} {borne} بتاريخ {born} ب{place} بصفة شخص في وضعية إعاقة ({kind}).",
         "يسري مفعول هذا المقرر إلى غاية {until} ويجدد بطلب من المعني{t} بالأمر.",
         "يستفيد المعني{t} من الحقوق المخولة قانونا."),
        ("إن اللجنة الإقليمية بعد دراسة الملف عدد {number}",
         "تشهد بأن ال{sir} {name} {borne} في {born} يوجد في وضعية إعاقة من نوع : {kind}.",
         "تنتهي صلاحية هذه الشهادة بتاريخ {until}.",
         "سلمت هذه الشهادة للإدلاء بها عند الحاجة."),
    ),
}  # fmt: skip
_HEADS = {
    "fr": ("Article {n} : ", "Art. {n} - ", "{n}) ", "- "),
    "ar": ("المادة {n} : ", "الفصل {n} - ", "{n}) ", "- "),
}
_DONE = {"fr": ("Fait à {town}, le {day}", "{town}, le {day}", "Délivré à {town} le {day}"),
         "ar": ("حرر ب{town} في {day}", "{town} بتاريخ {day}", "وحرر ب{town} يوم {day}")}  # fmt: skip


def plastic(paper: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a card: a wheel in its corner, captions of both scripts over the values, validity on a band of colour."""
    says, front = _of_holder(paper, rng, named=0.1), begun(rng)
    back, k, ink = other_side(front, rng), front.scale, rng.choice(grounds.DEEP)
    title, arabic = rng.choice(_CARDS)
    front.coloured(42.8, 6, arabic, 8, ink, side="middle")
    front.coloured(42.8, 10, title, 6, ink, side="middle", fit=60)
    ornaments.emblem(front.sheet, 6.4 * k, 6.6 * k, 3.4 * k, ink)
    across, at_left = rng.uniform(17, 21), rng.random() < 0.4
    x = 4.2 if at_left else 81.4 - across
    front.portrait(rng, x, 14, across, across * 1.25)
    front.specimen(x + across / 2, 46.4, 4)
    left, right = (across + 7, 81.4) if at_left else (4.4, 78.4 - across)
    order = ["name", "born", "kind", "number"] if rng.random() < 0.5 else ["number", "name", "born", "degree"]
    y, bare = 15.6, rng.random() < 0.4
    for what in order:
        each = says[what]
        front.say(left, y, each.french, 5, fit=(right - left) / 2)
        front.say(right, y, each.arabic, 5.3, fit=(right - left) / 2)
        y += 3.6
        front.latin(left, y, each.value, 7, fit=right - left)
        if what == "name" and not bare:
            y += 3.6
            front.arabic(right, y, each.value, 7.6, fit=right - left)
        y += 4.4
    grounds.band(front.sheet, 0, 47.6 * k, ID1[0] * k, 6.4 * k, (240, 232, 206))
    until = says["until"]
    used = front.say(4.4, 51.8, until.french, 6, fit=26) + 2
    used += front.latin(4.4 + used, 51.8, until.value, 7.6) + 2
    front.say(4.4 + used, 51.8, until.arabic, 6.4, side="left", fit=70 - used)
    made = says["made"]
    used = back.say(5, 12, made.french, 6.4) + 1.4
    used += back.latin(5 + used, 12, made.value, 7) + 1.4
    back.say(81, 12, made.arabic, 6.6)
    plea = ("Les autorités sont priées d'apporter aide", "et assistance au titulaire de cette carte")
    over_each_other(back, plea, 42.8, 24, 6.4, 4, role="text")
    over_each_other(back, ("يرجى من السلطات تقديم المساعدة لحامل هذه البطاقة",), 42.8, 34, 7, 4, role="text")
    back.specimen(42.8, 6, 5)
    if rng.random() < 0.6:
        ornaments.barcode(back.sheet, rng, 20 * k, 42 * k, 44 * k, 6 * k)
    return laid((front, back), rng)


def decision(paper: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Write a commission's decision in numbered articles, in one script, its number and days among the words."""
    script: Script = rng.choice(("fr", "ar"))
    look = written(rng, script, (10.5, 13))
    days, holder, arabic = Moments.drawn(rng, named=0.5), paper.holder, script == "ar"
    sheet, margin, y = opened(look, rng.choice(dress.HEALTH), paper.town)
    y = dress.title(look, sheet, *rng.choice(_DECISIONS), y + rng.uniform(4, 12), rng.uniform(14, 19)) + 8
    woman, name = holder.sex is Sex.FEMALE, facts.full_name(holder, rng)
    day = days.arabic if arabic else days.latin
    blanks: Blanks = gendered(woman=woman) | {
        "number": paper.number, "name": value(name.arabic if arabic else look.cased(name.latin), "holder_name"),
        "who": "Madame" if woman else "Monsieur", "sir": "سيدة" if woman else "سيد",
        "borne": "المزدادة" if woman else "المزداد",
        "born": value(day(holder.birth_date), "birth_date", holder.birth_date.isoformat()),
        "place": holder.birth_place.name.arabic if arabic else holder.birth_place.name.latin,
        "kind": rng.choice(_KINDS)[arabic].lower(),
        "until": value(day(paper.expiry_date), "expiry_date", paper.expiry_date.isoformat()),
    }  # fmt: skip
    opening, *articles = rng.choice(_ARTICLES[script])
    head = rng.choice(_HEADS[script])
    paragraphs: list[list[Text]] = [filled(opening, blanks)]
    paragraphs += [filled(head.format(n=at) + article, blanks) for at, article in enumerate(articles, 1)]
    y = printed(look, sheet, margin, y, paragraphs) + height_of(look.points) * 2
    made: Blanks = {"town": paper.town.name.arabic if arabic else paper.town.name.latin,
                    "day": value(day(paper.issue_date), "issue_date", paper.issue_date.isoformat())}  # fmt: skip
    y = printed(look, sheet, margin, y, [filled(rng.choice(_DONE[script]), made)])
    if rng.random() < 0.4:
        y = printed(look, sheet, margin, y, [[hijri(paper.issue_date, rng)[arabic]]])
    dress.foot(look, sheet, paper.town, paper.issue_date, margin, y + 4)
    return (sheet,)


def ticked(paper: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a doctor's form: patient on dots, kinds and degrees of handicap as boxes to tick, validity below."""
    says, size = _of_holder(paper, rng, named=0.3), rng.choice((A4, A4, A5))
    big, wide = (1.35 if size == A4 else 1.0), size[0]
    sheet = dress.blank(rng, size)
    hand, margin = Hand.drawn(sheet, rng), rng.uniform(13, 20) * (1 if size == A4 else 0.8)
    look = replace(hand.look, points=8 * big)
    y = dress.head(look, sheet, rng.choice(dress.HEALTH), paper.town, margin, 18) + 4
    title, arabic = rng.choice(_FORMS)
    hand.say(wide / 2, y + 2, title, 10 * big, "title", side="middle", fit=wide - 2 * margin)
    hand.say(wide / 2, y + 8 * big, arabic, 11 * big, "title", side="middle")
    y += 17 * big
    order = ["name", "born", "number"] if rng.random() < 0.6 else ["number", "born", "name"]
    way = rng.choice(("after", "after", "ends", "below"))
    for what in order:
        y = _patient(hand, says[what], margin, wide - margin, y, 7.6 * big, way)
    for words, rows in ((("Nature du handicap", "نوع الإعاقة"), _KINDS), (("Degré", "درجة الإعاقة"), _DEGREES)):
        y = _boxes(hand, rng, words, rows, margin, wide - margin, y + 2, big)
    until, made = says["until"], says["made"]
    together = rng.random() < 0.5
    x = margin
    for each in rng.sample((made, until), 2) if together else (until, made):
        used = hand.say(x, y, f"{each.french} :", 7.4 * big, fit=wide * 0.3) + 1.5
        used += hand.latin(x + used, y, each.value, 8 * big) + 1.5
        if together:
            x = wide / 2 + 4
        else:
            hand.say(wide - margin, y, each.arabic, 7.8 * big, fit=wide - margin - x - used - 2)
            y += 7 * big
    y += 8 * big
    hand.say(margin, y, "Cachet et signature du médecin", 7 * big)
    hand.say(wide - margin, y, "طابع وتوقيع الطبيب", 7.4 * big)
    if sheet.size[1] - y > 34:
        ornaments.paraph(sheet, rng, wide * 0.4, y + 12, 30)
        ornaments.seal(sheet, rng, wide * 0.6, y + 14, 12, "وزارة الصحة")
    return (sheet,)


def _of_holder(paper: DisabilityCertificate, rng: random.Random, named: float) -> dict[str, Told]:
    holder, days = paper.holder, Moments.drawn(rng, named=named)
    name, woman = facts.full_name(holder, rng), holder.sex is Sex.FEMALE
    tellings = {
        "name": (captions.WHOLE, entries.both("holder_name", name)),
        "born": (captions.BORN, days.entry("birth_date", holder.birth_date)),
        "until": (captions.UNTIL, days.entry("expiry_date", paper.expiry_date)),
        "made": (captions.ISSUED, days.entry("issue_date", paper.issue_date)),
        "number": (_NUMBER, Entry(paper.number, "")),
        "kind": (("Nature du handicap; Type de handicap", "نوع الإعاقة; طبيعة الإعاقة"), Entry(*rng.choice(_KINDS))),
        "degree": (("Degré; Taux", "الدرجة; درجة الإعاقة"), Entry(*rng.choice(_DEGREES))),
    }
    return {what: told(rng, words, each, woman=woman) for what, (words, each) in tellings.items()}


def _patient(hand: Hand, each: Told, left: float, right: float, y: float, points: float, way: str) -> float:
    """Print a value after its caption, between both captions, or on a line of its own below them."""
    step = points * 0.95
    if way == "below":
        hand.say(left, y, each.french, points * 0.8)
        hand.say(right, y, each.arabic, points * 0.85)
        hand.latin(left, y + step * 0.62, each.value, points, fit=(right - left) * 0.6)
        hand.rule(left, y + step * 0.75, right, y + step * 0.75)
        return y + step * 1.5
    used = hand.say(left, y, f"{each.french} :" if way == "after" else each.french, points) + 1.5
    ended = hand.say(right, y, each.arabic, points * 1.06) + 1.5
    dots(hand, left + used, right - ended, y + 1)
    room = right - left - used - ended
    if way == "after":
        hand.latin(left + used, y, each.value, points, fit=room)
    else:
        hand.latin((left + used + right - ended) / 2, y, each.value, points, side="middle", fit=room)
    return y + step


def _boxes(hand: Hand, rng: random.Random, words: tuple[str, str], rows: Sequence[tuple[str, str]], left: float,
           right: float, y: float, big: float) -> float:  # fmt: skip
    """Print boxes to tick in two columns, one of them ticked."""
    hand.say(left, y, words[0], 7.6 * big, "title")
    hand.say(right, y, words[1], 8 * big, "title")
    ticked_one, half = rng.randrange(len(rows)), (right - left) / 2
    for at, (french, arabic) in enumerate(rows):
        x, low = left + half * (at % 2), y + (at // 2 + 1) * 5.2 * big
        hand.box(x + 1, low - 2.4, 2.6, 2.6)
        if at == ticked_one:
            hand.rule(x + 1, low - 2.4, x + 3.6, low + 0.2, (30, 30, 60), 0.4)
            hand.rule(x + 1, low + 0.2, x + 3.6, low - 2.4, (30, 30, 60), 0.4)
        hand.say(x + 5, low, french, 7 * big)
        hand.say(x + half - 4, low, arabic, 7.4 * big)
    return y + (-(-len(rows) // 2) + 1.5) * 5.2 * big
