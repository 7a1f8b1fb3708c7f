"""Certificates of schooling: an Arabic one of a school, a French one of a university in prose.

Source: research/documents.md §6 for the labels; wording and arrangement are general knowledge.
"""

import random

from dossier.household import Sex
from samples.dates import in_arabic, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import barcode, folds, paraph, seal
from samples.papers import SchoolCertificate
from samples.surface import Surface


def draw_arabic(certificate: SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a school's certificate in Arabic on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 13)
    student, school, town = certificate.student, certificate.establishment, certificate.town
    years = _years(certificate, rng)
    if rng.random() < 0.4:
        folds(sheet, rng)
    press.heading(
        (), ("المملكة المغربية", "وزارة التربية الوطنية", "الأكاديمية الجهوية للتربية والتكوين",
             f"المديرية الإقليمية {town.province.arabic}"), step=7.2,
    )  # fmt: skip
    y = press.title(62, None, rng.choice(("شهادة مدرسية", "شهادة مدرسية", "شهادة التمدرس")), points=22) + 6
    if rng.random() < 0.5:
        sentence = "يشهد السيد مدير المؤسسة الموقع أسفله أن التلميذ(ة) المذكور(ة) أدناه يتابع دراسته بالمؤسسة"
        y = paragraph(press, 190, y, 170, [sentence], arabic=True, leading=10) + 4
        name, birth = student.full_name.arabic, student.birth_date
        for label, printed, field, told in (
            ("المؤسسة", school.arabic, "establishment", school.arabic),
            (rng.choice(("اسم التلميذ(ة)", "الاسم الكامل", "الاسم العائلي والشخصي")), name, "student_name", name),
            ("رمز مسار", _massar(rng), None, None),
            ("تاريخ الازدياد", slashed(birth), "birth_date", birth.isoformat()),
            ("مكان الازدياد", student.birth_place.name.arabic, None, None),
            ("المستوى", certificate.level.arabic, None, None),
            (rng.choice(("السنة الدراسية", "الموسم الدراسي")), years, "school_year", _told(certificate)),
        ):
            press.arabic_labelled(190, y, label, printed, field, is_value=told, fit=150)
            y += 11
    else:
        y = paragraph(press, 190, y, 170, _arabic_prose(press, certificate, years), arabic=True, leading=11.5)
    y = paragraph(press, 190, y + 6, 170, ["سلمت هذه الشهادة للمعني(ة) بالأمر للإدلاء بها عند الحاجة."], arabic=True)
    issued = certificate.issue_date
    printed = rng.choice((slashed, in_arabic))(issued)
    signed: list[Text] = [f"حرر ب{town.name.arabic} {rng.choice(('في', 'بتاريخ'))} ",
                          value(printed, "issue_date", issued.isoformat())]  # fmt: skip
    y = paragraph(press, rng.choice((190, 110)), y + 10, 90, signed, arabic=True)
    press.arabic(82, y + 8, rng.choice(("مديرة المؤسسة", "مدير المؤسسة")))
    paraph(sheet, rng, 60, y + 22, 42)
    seal(sheet, rng, rng.uniform(64, 100), y + rng.uniform(12, 26), 17, "إدارة المؤسسة", "EDUCATION NATIONALE")
    return (sheet,)


def _arabic_prose(press: Press, certificate: SchoolCertificate, years: str) -> list[Text]:
    rng, student = press.rng, certificate.student
    woman, birth = student.sex is Sex.FEMALE, student.birth_date
    return [
        "يشهد مدير ", value(certificate.establishment.arabic, "establishment"),
        " أن التلميذة " if woman else " أن التلميذ ", value(student.full_name.arabic, "student_name"),
        " المزدادة بتاريخ " if woman else " المزداد بتاريخ ", value(slashed(birth), "birth_date", birth.isoformat()),
        f" ب{student.birth_place.name.arabic} رقم مسار {_massar(rng)}",
        " تتابع دراستها بقسم " if woman else " يتابع دراسته بقسم ", certificate.level.arabic,
        rng.choice((" برسم السنة الدراسية ", " خلال الموسم الدراسي ")), value(years, "school_year",
            _told(certificate)), ".",
    ]  # fmt: skip


def draw_university(certificate: SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a university's certificate of enrolment in French on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 12)
    student, school, town = certificate.student, certificate.establishment, certificate.town.name
    woman, birth, years = student.sex is Sex.FEMALE, student.birth_date, _years(certificate, rng)
    sheet.box(18, 14, 16, 16, outline=(40, 80, 140), radius=8, line=0.6)
    press.line(26, 24, rng.choice(("U", "ES", "F")), bold=True, points=16, side="middle", colour=(40, 80, 140))
    press.line(40, 20, "ROYAUME DU MAROC", bold=True, points=10)
    press.line(40, 26, f"UNIVERSITE DE {town.latin}", bold=True, points=10, fit=80)
    press.arabic(192, 20, "المملكة المغربية", bold=True, points=10)
    press.arabic(192, 26, f"جامعة {town.arabic}", bold=True, points=10)
    sheet.rule(18, 34, 192, 34, (40, 80, 140), 0.6)
    title = rng.choice(("CERTIFICAT DE SCOLARITE", "ATTESTATION D'INSCRIPTION", "ATTESTATION DE SCOLARITE"))
    y = press.title(60, title, "شهادة مدرسية" if rng.random() < 0.3 else None, points=18) + 8
    name, place = press.cased(student.full_name.latin), student.birth_place.name.latin
    who = rng.choice(("Mademoiselle ", "Mlle ") if woman else ("Monsieur ", "M. "))
    born: list[Text] = [" née le " if woman else " né le ", value(slashed(birth), "birth_date", birth.isoformat()),
                        f" à {press.cased(place)}"]  # fmt: skip
    body: list[Text] = [
        rng.choice(("Le Doyen de l'établissement ", "Le Directeur de l'établissement ")),
        value(press.cased(school.latin), "establishment"),
            " atteste que l'étudiante " if woman else " atteste que l'étudiant ",
        who, value(name, "student_name"), *born, f", code Massar {_massar(rng)}, est régulièrement ",
        "inscrite" if woman else "inscrit", f" en {certificate.level.latin} au titre de l'année ",
        rng.choice(("universitaire ", "universitaire : ", "scolaire ")), value(years, "school_year",
            _told(certificate)), ".",
    ]  # fmt: skip
    y = paragraph(press, 22, y, 166, body, leading=rng.uniform(8.4, 10.4))
    closing = "Cette attestation est délivrée à l'intéressé(e) pour servir et valoir ce que de droit."
    y = paragraph(press, 22, y + 6, 166, [closing])
    issued = certificate.issue_date
    printed = rng.choice((slashed, in_french))(issued)
    signed: list[Text] = [f"{rng.choice(('Fait à', 'A'))} {press.cased(town.latin)}, le ",
                          value(printed, "issue_date", issued.isoformat())]  # fmt: skip
    y = paragraph(press, rng.choice((22, 110)), y + 10, 80, signed)
    press.line(124, y + 8, rng.choice(("Le Doyen", "Le Directeur", "Le chef du service de la scolarité")))
    paraph(sheet, rng, 140, y + 22, 42)
    seal(sheet, rng, rng.uniform(96, 130), y + rng.uniform(12, 26), 17, "مصلحة التمدرس", "SERVICE DE LA SCOLARITE")
    barcode(sheet, rng, 22, 262, 50, 9)
    return (sheet,)


def _years(certificate: SchoolCertificate, rng: random.Random) -> str:
    year = certificate.school_year
    return f"{year}{rng.choice(('/', '-', '/'))}{year + 1}"


def _told(certificate: SchoolCertificate) -> str:
    return f"{certificate.school_year}/{certificate.school_year + 1}"


def _massar(rng: random.Random) -> str:
    return f"{rng.choice('DGHJKMNPRS')}{rng.randrange(10**9):09d}"


ARABIC = Layout("school-arabic", SchoolCertificate.kind, overprinted(draw_arabic))
UNIVERSITY = Layout("school-university", SchoolCertificate.kind, overprinted(draw_university))
