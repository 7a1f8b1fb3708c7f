"""Certificates in prose: of residence, of schooling, of disability, in French or Arabic, with clauses in any order."""

import random
from datetime import date

from samples import papers
from samples.layouts.prose import Text, value
from samples.layouts.varied import dress, facts
from samples.layouts.varied.acts import closed
from samples.layouts.varied.dress import Authority
from samples.layouts.varied.facts import Days
from samples.layouts.varied.look import Look, Script
from samples.layouts.varied.prose import Blanks, filled, gendered, is_woman, opened, printed, written
from samples.names import Name
from samples.people import Person
from samples.places import Commune
from samples.surface import Surface

Scripts = dict[str, tuple[str, ...]]
_BOUND: Scripts = {
    "fr": ("En foi de quoi, la présente est délivrée pour servir et valoir ce que de droit.", "Délivré sur sa demande.",
           "Cette attestation est établie à la demande de l'intéressé{e}."),
    "ar": ("وقد سلمت هذه الشهادة للمعني بالأمر للإدلاء بها عند الحاجة.", "حررت بطلب منه."),
}  # fmt: skip
_RESIDENCE_TITLES = (("CERTIFICAT DE RESIDENCE", "شهادة السكنى"), ("ATTESTATION DE RESIDENCE", "شهادة الإقامة"),
                     ("CERTIFICAT DE DOMICILE", "شهادة السكنى"))  # fmt: skip
_RESIDENCE: Scripts = {
    "fr": (
        "{chief} certifie que {mr} {name}, {extra}{cin}, {lives} {address}.",
        "{chief} atteste, au vu de l'enquête effectuée, que {mr} {name} {cin}, {extra}{lives} {address}.",
        "Il est certifié que {mr} {name}, {lives} {address}, {extra}{cin}.",
        "{chief} certifie que l'intéressé{e} : {name}, {cin}, {extra}{lives} l'adresse suivante : {address}.",
    ),
    "ar": (
        "{chief} أن السيد{t} {name} {extra}{cin} {lives} {address}.",
        "{chief} بأن {name}، {cin}، {extra}{lives} {address}.",
        "بناء على البحث المجرى، {chief} أن السيد{t} {name} {lives} {address} {extra}{cin}.",
    ),
}
_CHIEF: Scripts = {
    "fr": ("Le Caïd soussigné", "Nous soussignés, autorité locale,", "Le Commissaire de police soussigné", "Le Pacha",
           "L'agent d'autorité", "Je soussigné, chef de l'annexe,"),
    "ar": ("يشهد القائد الموقع أسفله", "يشهد باشا المدينة", "نشهد نحن السلطة المحلية", "يشهد رئيس الدائرة"),
}  # fmt: skip
_LIVES: Scripts = {
    "fr": ("demeure à", "réside à", "demeurant au", "est domicilié{e} à", "habite à", "réside effectivement à"),
    "ar": ("{y}سكن ب", "الساكن{t} ب", "{y}قطن بالعنوان التالي :", "القاطن{t} ب", "{y}قيم ب"),
}
_CIN: Scripts = {
    "fr": (
        "titulaire de la CIN n° {n}",
        "CNIE n° {n}",
        "porteur de la carte nationale d'identité n° {n}",
        "(CIN : {n})",
    ),
    "ar": (
        "الحامل{t} لبطاقة التعريف الوطنية رقم {n}",
        "ب.ت.و رقم {n}",
        "رقم بطاقت{h} الوطنية {n}",
        "حامل{t} البطاقة رقم {n}",
    ),
}
_BORN: Scripts = {
    "fr": ("né{e} le {born} à {town}, ", "né{e} à {town} le {born}, ", ""),
    "ar": ("المزداد{t} بتاريخ {born} ب{town} ", "المولود{t} ب{town} في {born} ", ""),
}
_SCHOOL_TITLES = (("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"), ("ATTESTATION DE SCOLARITE", "شهادة التمدرس"),
                  ("ATTESTATION D'INSCRIPTION", "شهادة التسجيل"))  # fmt: skip
_SCHOOL: Scripts = {
    "fr": (
        "Le directeur de l'établissement {school} certifie que {pupil} {name}, né{e} le {born}, {studies} {year}.",
        "Je soussigné, directeur de {school}, atteste que {pupil} {name} né{e} le {born} à {town} {studies} {year}.",
        "{pupil} : {name}, né{e} le {born}, {studies} {year}, à l'établissement {school}.",
    ),
    "ar": (
        "يشهد مدير {school} أن {pupil} {name} المزداد{t} بتاريخ {born} {studies} {year}.",
        "تشهد إدارة {school} بأن {pupil} {name}، المولود{t} في {born} ب{town}، {studies} {year}.",
        "إن {pupil} {name} المزداد{t} يوم {born} {studies} {year} بمؤسسة {school}.",
    ),
}
_PUPIL: Scripts = {
    "fr": ("l'élève", "M./Mlle", "l'étudiant{e}", "l'élève nommé{e}"),
    "ar": ("التلميذ{t}", "الطالب{t}", "المسمى"),
}
_STUDIES: Scripts = {
    "fr": ("est inscrit{e} en {level} au titre de l'année scolaire", "poursuit ses études en {level}, année scolaire",
           "est régulièrement inscrit{e} en {level} pour l'année"),
    "ar": ("{y}تابع دراست{h} بقسم {level} برسم السنة الدراسية", "مسجل{t} بالمستوى {level} خلال الموسم الدراسي"),
}  # fmt: skip
_DISABILITY_TITLES = (("ATTESTATION DE HANDICAP", "شهادة الإعاقة"), ("CERTIFICAT DE HANDICAP", "شهادة إثبات الإعاقة"),
                      ("ATTESTATION DE SITUATION DE HANDICAP", "شهادة الإعاقة"))  # fmt: skip
_DISABILITY: Scripts = {
    "fr": (
        "La commission atteste que {name}, né{e} le {born} à {town}, est en situation de handicap. {until}",
        "Il est attesté que l'intéressé{e} {name}, né{e} le {born}, présente un handicap permanent. {until}",
        "Le médecin soussigné certifie que M./Mme {name} né{e} le {born} est porteur d'un handicap {kind}. {until}",
    ),
    "ar": (
        "تشهد اللجنة المختصة أن السيد{t} {name} المزداد{t} بتاريخ {born} في وضعية إعاقة. {until}",
        "يشهد الطبيب الموقع أسفله أن {name} المولود{t} في {born} ب{town} مصاب{t} بإعاقة {kind}. {until}",
    ),
}
_UNTIL: Scripts = {
    "fr": ("Valable jusqu'au {end}.", "La présente attestation expire le {end}.", "Date d'expiration : {end}."),
    "ar": ("صالحة إلى غاية {end}.", "تنتهي صلاحيتها في {end}.", "صالحة لغاية {end}."),
}
_KINDS = (("moteur", "حركية"), ("visuel", "بصرية"), ("auditif", "سمعية"), ("mental", "ذهنية"))


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of residence in prose."""
    holder = paper.holder
    look, blanks = _begun(holder, rng, "holder_name")
    script = look.labels[0]
    blanks |= {
        "n": value(_number(paper.cin, rng, script), "document_number", paper.cin),
        "address": value(_in(look, paper.home.printed), "address"), "born": _day(holder.birth_date, rng, script),
        "chief": rng.choice(_CHIEF[script]), "mr": "Mme" if is_woman(holder) else "M.",
    }  # fmt: skip
    _chosen(blanks, rng, script, cin=_CIN, extra=_BORN, lives=_LIVES)
    authority = rng.choice((*dress.INTERIOR, *dress.POLICE))
    return _page(look, authority, paper.home.commune, _RESIDENCE_TITLES, _RESIDENCE, blanks, paper.issue_date)


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling in prose."""
    student, year = paper.student, paper.school_year
    look, blanks = _begun(student, rng, "student_name")
    script = look.labels[0]
    between = rng.choice(("/", "-", " - "))
    blanks |= {
        "school": value(_in(look, paper.establishment), "establishment"), "level": _in(look, paper.level),
        "born": value(_day(student.birth_date, rng, script), "birth_date", student.birth_date.isoformat()),
        "year": value(f"{year}{between}{year + 1}", "school_year", f"{year}/{year + 1}"),
    }  # fmt: skip
    _chosen(blanks, rng, script, pupil=_PUPIL, studies=_STUDIES)
    return _page(look, rng.choice(dress.SCHOOLS), paper.town, _SCHOOL_TITLES, _SCHOOL, blanks, paper.issue_date)


def disability(paper: papers.DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of disability in prose."""
    holder = paper.holder
    look, blanks = _begun(holder, rng, "holder_name")
    script = look.labels[0]
    blanks |= {
        "born": value(_day(holder.birth_date, rng, script), "birth_date", holder.birth_date.isoformat()),
        "end": value(_day(paper.expiry_date, rng, script), "expiry_date", paper.expiry_date.isoformat()),
        "kind": rng.choice(_KINDS)[script == "ar"],
    }  # fmt: skip
    _chosen(blanks, rng, script, until=_UNTIL)
    return _page(look, rng.choice(dress.HEALTH), paper.town, _DISABILITY_TITLES, _DISABILITY, blanks, paper.issue_date)


def _begun(person: Person, rng: random.Random, field: str) -> tuple[Look, Blanks]:
    """Return the look of a page about a person, and the blanks that his or her name and sex fill."""
    script: Script = rng.choice(("fr", "fr", "ar"))
    look = written(rng, script, (11, 14))
    name = _in(look, facts.full_name(person, rng))
    blanks = gendered(woman=is_woman(person)) | {"name": value(name, field), "town": _in(look, person.birth_place.name)}
    if script == "ar":
        blanks["y"] = "ت" if is_woman(person) else "ي"
    return look, blanks


def _in(look: Look, name: Name) -> str:
    return name.arabic if look.labels == ("ar",) else look.cased(name.latin)


def _day(day: date, rng: random.Random, script: Script) -> str:
    days = Days(rng)
    return days.in_arabic_text(day) if script == "ar" else days.latin(day)


def _number(number: str, rng: random.Random, script: Script) -> str:
    # Within Arabic the two parts of a number set apart would change places.
    return number if script == "ar" else facts.spaced(number, rng)


def _chosen(blanks: Blanks, rng: random.Random, script: Script, **clauses: Scripts) -> None:
    """Fill clauses of their own blanks, so that they can be blanks of a sentence."""
    for name, ways in clauses.items():
        blanks[name] = filled(rng.choice(ways[script]), blanks)


def _page(look: Look, authority: Authority, town: Commune, titles: tuple[tuple[str, str], ...], sentences: Scripts,
          blanks: Blanks, issued: date) -> tuple[Surface, ...]:  # fmt: skip
    rng, script = look.rng, look.labels[0]
    sheet, margin, y = opened(look, authority, town)
    y = dress.title(look, sheet, *rng.choice(titles), y + rng.uniform(6, 22), rng.uniform(14, 21)) + rng.uniform(5, 14)
    body: list[list[Text]] = [filled(rng.choice(sentences[script]), blanks)]
    if rng.random() < 0.75:
        body.append(filled(rng.choice(_BOUND[script]), blanks))
    y = printed(look, sheet, margin, y, body)
    y = printed(look, sheet, margin, y + rng.uniform(2, 10), [closed(issued, town, rng, script)])
    dress.foot(look, sheet, town, issued, margin, y + 5)
    return (sheet,)
