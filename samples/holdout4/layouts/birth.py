"""Extracts of birth acts in both scripts: captions down the middle, no lines at all, captions over values, a fiche."""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, in_french
from samples.entries import Entry, moment
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, born, choose, dashed, made_on, titled
from samples.holdout4.leaf import A4, A5, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.ornaments import date_stamp, emblem
from samples.surface import Colour, Surface

_GREEN: Colour = (20, 90, 60)


def _middle(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print both captions down the middle of the page, the French value left of them and the Arabic one right."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng)
    it, town = born(who, facts.issued), who.birth_place
    page.centred(105, 16, ("Royaume du Maroc",), ("المملكة المغربية",), bold=True, step=5.4)
    page.centred(105, 28, (f"Préfecture ou province : {town.province.latin}", f"Commune : {town.name.latin}"),
                 points=9, fit=150)  # fmt: skip
    page.named(105, 50, "موجز رسم الولادة", 18)
    page.fr(105, 58, "FORMULE DE NAISSANCE", 13, bold=True, side="middle")
    rows = (
        ("N° acte", "رقم العقد", it["act"]),
        ("Année", "سنة", it["year"]),
        ("Bureau", "المكتب", it["office"]),
        ("Nom", "الاسم العائلي", it["family"]),
        ("Prénoms", "الاسم الشخصي", it["given"]),
        (choose(who, "Né le", "Née le"), choose(who, "ولد يوم", "ولدت يوم"),
         moment("birth_date", who.birth_date, in_french(who.birth_date), in_arabic(who.birth_date))),
        ("Hégire", "هجرية", Entry(hijri_in_french(who.birth_date), hijri_in_arabic(who.birth_date))),
        ("A", "ب", it["place"]),
        ("Sexe", "الجنس", it["sex"]),
        ("Père", "من أبيه" if who.sex.value == "M" else "من أبيها", it["father"]),
        ("Mère", "وأمه" if who.sex.value == "M" else "وأمها", it["mother"]),
    )  # fmt: skip
    for at, (label, caption, entry) in enumerate(rows):
        y = 74 + 12.6 * at
        page.box(82, y - 7, 46, 10.6, outline=(224, 228, 232), fill=(240, 242, 244))
        page.fr(84, y, label, 8.6, ink=GREY, fit=19)
        page.ar(126, y, caption, 9.4, ink=GREY, fit=20)
        if entry.latin == entry.arabic:
            page.la(78, y, entry, 10.5, side="right")
            page.ar(132, y, entry.arabic, 11, bold=True, side="left")
            continue
        page.la(78, y, entry, 10, side="right", fit=62)
        page.le(132, y, entry, 11, side="left", fit=62)
    page.fr(18, 222, "Mentions en marge : Néant", 9)
    page.ar(192, 222, "البيانات الهامشية : لا شيء", 10)
    page.fr(18, 236, "Délivré à", 9.5)
    page.fr(34, 236, f"{town.name.latin}, en date du", 9.5, fit=52)
    page.la(90, 236, it["issued"], 10.5)
    page.ar(192, 236, "ضابط الحالة المدنية بالتفويض", 10.5)
    page.seal(112, 240, 16, "الحالة المدنية", "ETAT CIVIL")
    page.sign(160, 252, 32)
    page.specimen((60, 286))
    worn(page, rng)
    return (page,)


def _airy(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print columns without a single line: the captions stand in Arabic only, both values beside them."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (253, 252, 248))
    it, town = born(who, facts.issued), who.birth_place
    page.rows_ar(190, 20, ("المملكة المغربية", "وزارة الداخلية", f"عمالة أو إقليم {town.province.arabic}",
                           f"جماعة {town.name.arabic}"), 10.5, 5.4)  # fmt: skip
    emblem(page, 40, 26, 9, _GREEN)
    page.named(105, 60, "نسخة موجزة من رسم الولادة", 20, ink=_GREEN)
    rows = (
        ("رقم الرسم", it["act"]),
        ("السنة", it["year"]),
        ("مكتب الحالة المدنية", it["office"]),
        ("الاسم الشخصي", titled(it["given"])),
        ("الاسم العائلي", titled(it["family"])),
        ("تاريخ الازدياد", it["day"]),
        ("مكان الازدياد", titled(it["place"])),
        ("الجنس", it["sex"]),
        ("اسم الأب", titled(it["father"])),
        ("اسم الأم", titled(it["mother"])),
    )
    for at, (caption, entry) in enumerate(rows):
        y = 84 + 13 * at
        page.ar(190, y, caption, 10.5)
        page.la(22, y, entry, 10.5, fit=60)
        if entry.latin != entry.arabic:
            page.le(150, y, entry, 12, fit=60)
    page.ar(190, 226, "نشهد بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية لهذا المكتب", 10.5, fit=160)
    page.ar(190, 240, "سلمت بتاريخ", 10.5)
    page.la(150, 240, it["issued"], 11, side="right")
    page.ar(70, 240, "الضابط", 11, side="middle")
    page.seal(70, 260, 16, "الحالة المدنية")
    page.sign(110, 262, 30)
    page.specimen((30, 288))
    worn(page, rng)
    return (page,)


def _framed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the double-framed half sheet of a town hall: captions over values in both scripts, two a row."""
    who, page = facts.child, Leaf(A5, fonts.issuer(rng), rng, (250, 252, 250))
    it, town = born(who, facts.issued), who.birth_place
    page.box(7, 7, 134, 196, outline=_GREEN, line=0.7)
    page.box(9, 9, 130, 192, outline=_GREEN)
    page.fr(13, 16, f"Commune de {town.name.latin.title()}", 8.6, fit=56)
    page.ar(135, 16, f"جماعة {town.name.arabic}", 9.6, fit=56)
    page.fr(74, 27, "Extrait d'acte de naissance", 13, bold=True, side="middle", ink=_GREEN)
    page.ar(74, 34.6, "مستخرج من عقد الازدياد", 13, bold=True, side="middle", ink=_GREEN)

    def put(x: float, right: float, y: float, label: str, caption: str, entry: Entry) -> None:
        page.fr(x, y, label, 6.8, ink=_GREEN, fit=(right - x) * 0.52)
        page.ar(right, y, caption, 7.6, ink=_GREEN, fit=(right - x) * 0.44)
        page.pair_of(x, right, y + 6.4, entry, 9.4)

    put(14, 68, 44, "Acte N°", "رسم عدد", it["act"])
    put(80, 134, 44, "Année", "عام", it["year"])
    put(14, 134, 60, "Nom patronymique", "الاسم العائلي", it["family"])
    put(14, 134, 76, "Prénom usuel", "الاسم الشخصي", it["given"])
    put(14, 68, 92, "Date de naissance", "تاريخ الولادة",
        moment("birth_date", who.birth_date, dashed(who.birth_date), dashed(who.birth_date)))  # fmt: skip
    put(80, 134, 92, "Sexe", "الجنس", it["sex"])
    put(14, 134, 108, "Lieu de naissance", "محل الولادة", it["place"])
    put(14, 134, 124, "Nom du père", "اسم الوالد", it["father"])
    put(14, 134, 140, "Nom de la mère", "اسم الوالدة", it["mother"])
    put(14, 134, 156, "Bureau d'enregistrement", "مكتب التسجيل", it["office"])
    put(14, 62, 172, "Fait le", "حرر في", made_on(facts, dashed(facts.issued), dashed(facts.issued)))
    page.ar(134, 172, "ضابط الحالة المدنية", 8.6)
    page.seal(112, 186, 12, "الحالة المدنية")
    page.sign(82, 188, 24)
    page.specimen((36, 196), points=8)
    return (page,)


def _fiche(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the individual sheet that a clerk fills with a machine: numbered lines, Arabic value under the French."""
    who, page = facts.holder, Leaf(A4, fonts.typist(rng), rng, (252, 250, 244))
    it, town = born(who, facts.issued), who.birth_place
    page.rows_fr(20, 20, ("ROYAUME DU MAROC", f"PROVINCE DE {town.province.latin}", f"COMMUNE DE {town.name.latin}"),
                 9.5, 5.4)  # fmt: skip
    page.ar(188, 20, "المملكة المغربية", 11)
    page.fr(105, 50, "FICHE INDIVIDUELLE D'ETAT CIVIL", 13, side="middle")
    page.rule(56, 53, 154, 53, width=0.4)
    page.ar(105, 60, "بطاقة شخصية للحالة المدنية", 13, side="middle")
    rows = (
        ("01 NOM", it["family"]),
        ("02 PRENOM", it["given"]),
        ("03 SEXE", it["sex"]),
        ("04 DATE DE NAISSANCE", it["day"]),
        ("05 LIEU DE NAISSANCE", it["place"]),
        ("06 NOM DU PERE", it["father"]),
        ("07 NOM DE LA MERE", it["mother"]),
        ("08 BUREAU", it["office"]),
    )
    for at, (label, entry) in enumerate(rows):
        y = 76 + 15 * at
        page.fr(20, y, label, 9)
        page.la(78, y, entry, 11, fit=110)
        if entry.latin != entry.arabic:
            page.le(188, y + 6, entry, 11, fit=100)
    page.fr(20, 200, "ACTE N.", 9)
    page.la(44, 200, it["act"], 11)
    page.fr(78, 200, "ANNEE", 9)
    page.la(98, 200, it["year"], 11)
    page.fr(20, 216, "ETABLIE AU VU DU LIVRET DE FAMILLE, LE", 9)
    page.la(108, 216, it["issued"], 11)
    date_stamp(page, rng, 60, 244, ("ETAT CIVIL", town.name.latin), pale=True)
    page.sign(150, 244, 36)
    page.specimen((105, 284))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_birth_{draw.__name__.strip('_')}", "birth_certificate", draw)
    for draw in (_middle, _airy, _framed, _fiche)
)
