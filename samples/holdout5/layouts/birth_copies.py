"""Whole copies of birth acts, in the prose of the registers: one in Arabic, one in French."""

import random

from samples import spelled
from samples.dates import hijri_in_french, in_arabic, in_french
from samples.entries import piece
from samples.holdout4.layout import Layout, alone, born, choose, in_arabic_alone, titled
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, Leaf
from samples.holdout5.people import Facts
from samples.layouts.prose import Text
from samples.surface import Field, Surface

_JOBS = (("journalier", "مياوم"), ("fonctionnaire", "موظف"), ("chauffeur", "سائق"), ("menuisier", "نجار"))


def _copy_arabic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the act's number and year over the prose, everything in words, the parents' ages with them."""
    who, page = facts.child, Leaf(A4, fonts.office(rng), rng, (253, 251, 246))
    it, town, job = in_arabic_alone(born(who, facts.issued)), who.birth_place, rng.choice(_JOBS)[1]
    page.letterhead(162, 18, ("المملكة المغربية", "وزارة الداخلية", f"عمالة / إقليم : {town.province.arabic}",
                              f"دائرة / جماعة : {town.name.arabic}"), arabic=True, points=11, step=5.6)  # fmt: skip
    page.after_ar(80, 18, "مكتب الحالة المدنية :", it["office"], 11, fit=64)
    page.after_ar(80, 25, "رسم عدد :", it["act"], 11.5, bold=True)
    page.after_ar(80, 32, "السنة :", it["year"], 11.5, bold=True)
    page.named(105, 58, "نسخة كاملة من رسم الولادة", 19, fit=120)
    page.rule(70, 62, 140, 62)
    born_on = who.birth_date
    pieces: list[Text] = [
        "في يوم ", spelled.hijri_day_in_arabic(born_on, rng), " هجرية، موافق ",
        (spelled.day_in_arabic(born_on, rng), Field("birth_date", born_on.isoformat())), " ميلادية، على الساعة ",
        spelled.time_in_arabic(rng.randint(0, 23), rng.choice((0, 15, 30))), "، ",
        choose(who, "ولد ب", "ولدت ب"), " ", piece(it["place"]), choose(who, " الطفل ", " الطفلة "),
        piece(it["given"]), " ", piece(it["family"]), " جنسه ", piece(it["sex"]), " ، من والده ", piece(it["father"]),
        f" المولود سنة {facts.husband.birth_date.year} ب{facts.husband.birth_place.name.arabic}، مغربي الجنسية، ",
        f"مهنته {job}، ومن والدته ", piece(it["mother"]),
        f" المولودة سنة {facts.wife.birth_date.year}، بدون مهنة، الساكنين ب{facts.home.printed.arabic}.",
    ]  # fmt: skip
    y = page.prose(190, 78, 170, pieces, arabic=True, points=13, leading=10, bold=False)
    y = page.prose(190, y + 2, 170, [
        f"وحرر هذا الرسم حسبما صرح به السيد {facts.husband.given.arabic} بصفته والد المولود، وبعد تلاوته عليه وقع ",
        f"معنا، نحن ضابط الحالة المدنية، في {in_arabic(born_on)}.",
    ], arabic=True, points=13, leading=10, bold=False)  # fmt: skip
    page.ar(190, y + 6, "البيانات الهامشية : لا شيء", 12)
    used = page.ar(190, y + 20, "نسخة مطابقة للأصل، حررت في", 11.5) + 2
    page.le(190 - used, y + 20, it["issued"], 12)
    page.ar(64, y + 20, "ضابط الحالة المدنية", 11.5, side="middle")
    page.seal(58, y + 42, 17, "الحالة المدنية", "ETAT CIVIL")
    page.sign(104, y + 40, 36)
    page.specimen((150, 286))
    worn(page, rng)
    return (page,)


def _copy_french(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a typist's copy of the French act, margin notes after it."""
    who, page = facts.holder, Leaf(A4, rng.choice((fonts.typist, fonts.office))(rng), rng, (252, 251, 246))
    it, town, job = alone(born(who, facts.issued)), who.birth_place, rng.choice(_JOBS)[0]
    page.rows_fr(22, 18, ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROVINCE DE {town.province.latin}",
                          f"COMMUNE DE {town.name.latin}"), 9.5, 5.2, fit=110)  # fmt: skip
    page.after(22, 40, "BUREAU D'ETAT CIVIL :", it["office"], 9.5)
    page.fr(105, 58, "COPIE INTEGRALE D'ACTE DE NAISSANCE", 13.5, bold=True, side="middle")
    end = page.after(22, 72, "ACTE NUMERO :", it["act"], 10.5)
    page.after(end + 12, 72, "ANNEE :", it["year"], 10.5)
    born_on = who.birth_date
    pieces: list[Text] = [
        "Le ", (spelled.day_in_french(born_on, rng), Field("birth_date", born_on.isoformat())),
        f" ({hijri_in_french(born_on)}), à {spelled.time_in_french(rng.randint(0, 23), rng.choice((0, 20, 45)))}, ",
        choose(who, "est né à ", "est née à "), piece(titled(it["place"])), " : ", piece(it["given"]), " ",
        piece(it["family"]), ", de sexe ", (it["sex"].latin.lower(), it["sex"].field), ", de nationalité marocaine, ",
        choose(who, "fils de ", "fille de "), piece(it["father"]),
        f", {job}, né en {born_on.year - rng.randint(24, 40)}, et de ", piece(it["mother"]),
        f", sans profession, née en {born_on.year - rng.randint(19, 30)}, son épouse, demeurant à ",
        f"{titled(it['place']).latin}.",
    ]  # fmt: skip
    y = page.prose(22, 88, 166, pieces, points=11.5, leading=8.6, bold=False)
    y = page.prose(22, y + 3, 166, [
        "Sur la déclaration faite par le père, qui lecture faite a signé avec Nous, Officier de l'Etat Civil, le ",
        f"présent acte dressé le {in_french(born_on)}.",
    ], points=11.5, leading=8.6, bold=False)  # fmt: skip
    page.fr(22, y + 6, "MENTIONS MARGINALES : NEANT", 10.5)
    page.fr(22, y + 20, "Pour copie certifiée conforme aux registres de l'état civil.", 10.5)
    page.after(22, y + 28, f"{town.name.latin}, le", it["issued"], 10.5, fit=110)
    page.fr(148, y + 40, "L'Officier de l'Etat Civil", 10.5, side="middle", fit=70)
    page.seal(60, y + 52, 17, town.name.arabic, "ETAT CIVIL")
    page.sign(146, y + 54, 36)
    page.specimen((105, 286))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_birth_{draw.__name__.strip('_')}", "birth_certificate", draw) for draw in (_copy_arabic, _copy_french)
)
