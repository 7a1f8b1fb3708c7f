"""Certificate of schooling of a secondary school, a faculty or a training institute.

Source: research/documents.md §6 for the labels; the arrangement is general knowledge.
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import AMIRI, AMIRI_BOLD, SANS, SANS_BOLD
from samples.layouts.layout import A4, Layout, page
from samples.ornaments import signature, stamp
from samples.papers import SchoolCertificate
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(SANS, 10.5), Pen(SANS_BOLD, 10.5)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(AMIRI, 13), Pen(AMIRI_BOLD, 13)
_PENS, _ARABIC_PENS = (_LABEL, _VALUE), (_ARABIC_LABEL, _ARABIC_VALUE)
_LEFT, _RIGHT = 20.0, 190.0
_WIDTH = _RIGHT - _LEFT


def draw(certificate: SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the certificate on one A4 page."""
    sheet = page(A4)
    student, school = certificate.student, certificate.establishment
    years = f"{certificate.school_year}/{certificate.school_year + 1}"
    sheet.text(_LEFT, 20, "ROYAUME DU MAROC", _VALUE)
    sheet.text(_LEFT, 26, "Ministère de l'Education Nationale", _LABEL)
    sheet.text(_LEFT, 32, f"Direction provinciale de {certificate.town.province.latin}", _LABEL, fit=84)
    sheet.arabic(_RIGHT, 20, "المملكة المغربية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 27, "وزارة التربية الوطنية", _ARABIC_LABEL)
    sheet.arabic(_RIGHT, 34, f"المديرية الإقليمية {certificate.town.province.arabic}", _ARABIC_LABEL, fit=80)
    sheet.text(105, 60, "CERTIFICAT DE SCOLARITE", Pen(SANS_BOLD, 17), side="middle")
    sheet.arabic(105, 71, "شهادة مدرسية", Pen(AMIRI_BOLD, 21), side="middle")

    woman = student.sex is Sex.FEMALE
    name, born = student.full_name, student.birth_date
    rows = (
        ("Etablissement :", school.latin, Field("establishment", school.latin), "المؤسسة :", school.arabic),
        ("Année scolaire :", years, Field("school_year", years), "الموسم الدراسي :", years),
        ("Elève / Etudiante :" if woman else "Elève / Etudiant :", name.latin,
         Field("student_name", name.latin), "اسم التلميذ(ة) :", name.arabic),
        ("Née le :" if woman else "Né le :", slashed(born), Field("birth_date", born.isoformat()),
         "تاريخ الازدياد :", slashed(born)),
        ("A :", student.birth_place.name.latin, None, "مكان الازدياد :", student.birth_place.name.arabic),
        ("Niveau :", certificate.level.latin, None, "المستوى :", certificate.level.arabic),
        ("Code Massar :", f"{rng.choice('DGHJKMNPRS')}{rng.randrange(10**9):09d}", None, "رمز مسار", ""),
    )  # fmt: skip
    sheet.text(_LEFT, 88, "Le chef de l'établissement soussigné certifie que l'élève désigné(e) ci-après", _LABEL)
    sheet.text(_LEFT, 94, "poursuit ses études dans l'établissement durant l'année scolaire en cours.", _LABEL)
    y = 108.0
    for label, value, field, arabic_label, arabic_value in rows:
        sheet.pair(_LEFT, y, label, value, _PENS, field=field, fit=92)
        sheet.arabic_pair(_RIGHT, y, arabic_label, arabic_value, _ARABIC_PENS, fit=74)
        y += 10.5
    request = "سلمت هذه الشهادة للمعني(ة) بالأمر بطلب منه للإدلاء بها عند الحاجة"
    sheet.arabic(_RIGHT, y + 4, request, _ARABIC_LABEL, fit=_WIDTH)
    issued = certificate.issue_date
    width = sheet.text(_LEFT, y + 20, f"Fait à {certificate.town.name.latin}, le", _LABEL) + 1.2
    sheet.text(_LEFT + width, y + 20, slashed(issued), _VALUE, field=Field("issue_date", issued.isoformat()))
    sheet.text(_LEFT, y + 30, "Le chef de l'établissement", _LABEL)
    sheet.arabic(_RIGHT, y + 30, "رئيس المؤسسة", _ARABIC_LABEL)
    signature(sheet, rng, 26, y + 44, 36)
    stamp(sheet, 130, y + 44, 17, "إدارة المؤسسة")
    return (sheet,)


LAYOUT = Layout("school-attestation", SchoolCertificate.kind, draw, everyday=True)
