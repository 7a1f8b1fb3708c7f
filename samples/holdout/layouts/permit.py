"""Cards of foreign residents: front over back, back alone, and a small picture of the front."""

import random
from dataclasses import replace

from samples.dates import slashed
from samples.holdout import fonts, zones
from samples.holdout.folk import Facts, Somebody, day, years_on
from samples.holdout.layout import A4, CARD, Layout
from samples.holdout.sheet import GREY, Sheet, photocopy, shrunk
from samples.names import Name
from samples.ornaments import portrait
from samples.surface import Colour, Field, Surface

_TONE: Colour = (60, 72, 140)
_ABROAD = (
    ("CAMEROUNAISE", "CMR", "كاميرونية", ("NGUEMO", "نكيمو"), ("ETIENNE", "ايتيان"), ("CLARISSE", "كلاريس")),
    (
        "CONGOLAISE",
        "COD",
        "كونغولية",
        ("MBUYI TSHIBOLA", "مبويي تشيبولا"),
        ("JEAN PIERRE", "جان بيير"),
        ("GLOIRE", "كلوار"),
    ),
    ("SYRIENNE", "SYR", "سورية", ("AL HALABI", "الحلبي"), ("NAZEM", "ناظم"), ("RANIA", "رانيا")),
    ("FRANCAISE", "FRA", "فرنسية", ("DELAUNAY", "دولوني"), ("GUILLAUME", "كيوم"), ("SOLENE", "سولين")),
    ("BURKINABE", "BFA", "بوركينابية", ("OUEDRAOGO", "ويدراوكو"), ("SOULEYMANE", "سليمان"), ("AWA ROKIA", "أوا رقية")),
    (
        "MAURITANIENNE",
        "MRT",
        "موريتانية",
        ("OULD EL MOKTAR", "ولد المختار"),
        ("SIDI AHMED", "سيدي أحمد"),
        ("MARIEM", "مريم"),
    ),
)


def _resident(facts: Facts, seed: int) -> tuple[Somebody, str, str, str, str, str]:
    """Return who holds the card, nationality in both scripts and its code, and the card's two numbers."""
    rng = random.Random(seed)
    nationality, code, arabic, family, man, woman = rng.choice(_ABROAD)
    given = man if facts.holder.is_man else woman
    number = f"{rng.choice('BCEGHK')}{rng.randrange(10**6):06d}{rng.choice('ABDFGHJ')}"
    card = "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=2)) + f"{rng.randrange(10**7):07d}"
    return replace(facts.holder, family=Name(*family), given=Name(*given)), nationality, arabic, code, number, card


def _front(facts: Facts, rng: random.Random, seed: int) -> Sheet:
    who, nationality, arabic, _, number, _ = _resident(facts, seed)
    s = Sheet(CARD, fonts.issuer(rng), rng)
    s.shade((230, 232, 244), (238, 226, 232))
    s.waves(((212, 216, 236),), 24)
    issued = day(random.Random(seed), years_on(facts.today, -2), facts.today)
    ends = years_on(issued, 5)
    label, value = s.la(5.2, ink=GREY), s.la(7.4, bold=True)
    s.text(4, 5.6, "ROYAUME DU MAROC", s.la(6, bold=True, ink=_TONE))
    s.text(4, 9, "TITRE DE SÉJOUR - CARTE D'IMMATRICULATION", s.la(5, ink=_TONE))
    s.arabic(81.6, 6, "المملكة المغربية", s.ar(6.8, bold=True, ink=_TONE))
    s.arabic(81.6, 10, "سند الإقامة", s.ar(6.4, ink=_TONE))
    portrait(s, rng, 61.6, 13.4, 20, 26)
    rows = (
        ("NOM", who.family, "family_name"),
        ("PRENOMS", who.given, "given_names"),
        ("NATIONALITE", Name(nationality, arabic), "nationality"),
    )
    y = 15.4
    for caption, name, field in rows:
        s.text(4, y, caption, label)
        s.text(4, y + 3.4, name.latin, value, field=Field(field, name.latin), fit=32)
        s.arabic(59.6, y + 3.4, name.arabic, s.ar(7), fit=21)
        y += 7.6
    s.text(4, y, "NE(E) LE", label)
    s.text(4, y + 3.4, slashed(who.birth), value, field=Field("birth_date", who.birth.isoformat()))
    s.text(32, y, "SEXE", label)
    s.text(32, y + 3.4, who.sex, value, field=Field("sex", who.sex))
    y += 7.6
    s.text(4, y, "DELIVREE LE", label)
    s.text(4, y + 3.4, slashed(issued), s.la(6.8))
    s.text(32, y, "EXPIRE LE", label)
    s.text(32, y + 3.4, slashed(ends), value, field=Field("expiry_date", ends.isoformat()))
    s.text(61.6, 44.4, "N°", label)
    s.text(65, 44.6, number, s.la(8.4, bold=True, ink=_TONE), field=Field("document_number", number))
    s.watermark(60, 51.6, s.la(6, bold=True, ink=(214, 166, 172)))
    return s


def _back(facts: Facts, rng: random.Random, seed: int) -> Sheet:
    who, _, _, code, number, card = _resident(facts, seed)
    s = Sheet(CARD, fonts.issuer(rng), rng, (236, 234, 240))
    s.waves(((222, 220, 234),), 28)
    ends = years_on(day(random.Random(seed), years_on(facts.today, -2), facts.today), 5)
    label, value = s.la(5.4, ink=GREY), s.la(6.4)
    s.text(4, 6, "Adresse au Maroc", label)
    s.text(4, 10, facts.address.latin, value, fit=76)
    s.arabic(81.6, 14.6, facts.address.arabic, s.ar(6.4), fit=76)
    s.text(4, 19.4, "Motif du séjour", label)
    s.text(24, 19.4, random.Random(seed).choice(("TRAVAIL", "REGROUPEMENT FAMILIAL", "ETUDES", "HUMANITAIRE")), value)
    s.text(4, 24, "Profession", label)
    s.text(24, 24, random.Random(seed + 1).choice(("SALARIE", "ETUDIANT", "ARTISAN")), value)
    s.arabic(81.6, 24, "المديرية العامة للأمن الوطني", s.ar(6))
    s.watermark(43, 30, s.la(6, bold=True, ink=(214, 166, 172)))
    s.box(0, 32.6, 85.6, 21.4, outline=(244, 244, 246), fill=(246, 246, 248))
    bearer = zones.Bearer("IR", "MAR", code, card, who.family.latin, who.given.latin, who.birth, who.sex, ends, number)
    s.zone(4.4, 39, 76.6, zones.td1(bearer), 5)
    return s


def _stacked(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page, seed = Sheet(A4, fonts.office(rng), rng), rng.randrange(1 << 30)
    page.place(_front(facts, rng, seed), 62, 40)
    page.place(_back(facts, rng, seed), 62, 104)
    page.specimen((60, 286), (140, 14))
    if rng.random() < 0.5:
        photocopy(page)
    return (page,)


def _sides(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    seed = rng.randrange(1 << 30)
    return _front(facts, rng, seed), _back(facts, rng, seed)


def _small_front(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    return (shrunk(_front(facts, rng, rng.randrange(1 << 30)), rng.uniform(0.8, 1)),)


LAYOUTS = (
    Layout("h_permit_flatbed", "residence_permit", _stacked),
    Layout("h_permit_sides", "residence_permit", _sides),
    Layout("h_permit_front", "residence_permit", _small_front),
)
