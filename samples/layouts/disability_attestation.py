"""Certificate of disability of a provincial commission.

Source: research/documents.md §7 (issuer, seven years' validity); the printed labels are general knowledge. It
names the person and the dates; kind and degree of the disability are printed without detail.
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import AMIRI, AMIRI_BOLD, DEJAVU, DEJAVU_BOLD
from samples.layouts.layout import A4, Layout, page
from samples.ornaments import signature, stamp
from samples.papers import DisabilityCertificate
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(DEJAVU, 9.5), Pen(DEJAVU_BOLD, 9.5)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(AMIRI, 12.5), Pen(AMIRI_BOLD, 12.5)
_PENS, _ARABIC_PENS = (_LABEL, _VALUE), (_ARABIC_LABEL, _ARABIC_VALUE)
_LEFT, _RIGHT = 20.0, 190.0


def draw(certificate: DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the certificate on one A4 page."""
    sheet = page(A4)
    holder, town = certificate.holder, certificate.town
    sheet.text(_LEFT, 20, "ROYAUME DU MAROC", _VALUE)
    sheet.text(_LEFT, 26, "Ministère de la Solidarité, de l'Insertion Sociale", _LABEL)
    sheet.text(_LEFT, 31.5, "et de la Famille", _LABEL)
    sheet.text(_LEFT, 38, f"Commission provinciale de {town.province.latin}", _LABEL, fit=90)
    sheet.arabic(_RIGHT, 20, "المملكة المغربية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 26.6, "وزارة التضامن والإدماج الاجتماعي والأسرة", _ARABIC_LABEL, fit=74)
    sheet.arabic(_RIGHT, 38, f"اللجنة الإقليمية {town.province.arabic}", _ARABIC_LABEL, fit=74)
    sheet.text(105, 64, "ATTESTATION DE HANDICAP", Pen(DEJAVU_BOLD, 15), side="middle")
    sheet.arabic(105, 75, "شهادة الإعاقة", Pen(AMIRI_BOLD, 20), side="middle")
    sheet.text(105, 84, f"N° {certificate.number}", _LABEL, side="middle")

    name, born = holder.full_name, holder.birth_date
    woman = holder.sex is Sex.FEMALE
    rows = (
        ("Nom et prénom :", name.latin, Field("holder_name", name.latin), "الاسم الكامل :", name.arabic),
        ("Née le :" if woman else "Né le :", slashed(born), Field("birth_date", born.isoformat()),
         "تاريخ الازدياد :", slashed(born)),
        ("CNIE N° :", holder.cin or "-", None, "رقم البطاقة الوطنية :", holder.cin or "-"),
        ("Type de handicap :", "Voir dossier", None, "نوع الإعاقة :", "أنظر الملف"),
        ("Degré :", "Retenu par la commission", None, "درجة الإعاقة :", "حسب قرار اللجنة"),
        ("Délivrée le :", slashed(certificate.issue_date), Field("issue_date", certificate.issue_date.isoformat()),
         "سلمت بتاريخ :", slashed(certificate.issue_date)),
        ("Valable jusqu'au :", slashed(certificate.expiry_date),
         Field("expiry_date", certificate.expiry_date.isoformat()),
         "صالحة إلى غاية :", slashed(certificate.expiry_date)),
    )  # fmt: skip
    y = 102.0
    for label, value, field, arabic_label, arabic_value in rows:
        sheet.pair(_LEFT, y, label, value, _PENS, field=field, fit=92)
        sheet.arabic_pair(_RIGHT, y, arabic_label, arabic_value, _ARABIC_PENS, fit=74)
        sheet.rule(_LEFT, y + 3.4, _RIGHT, y + 3.4, (214, 214, 214))
        y += 11.5
    sheet.text(_LEFT, y + 10, "Le président de la commission", _LABEL)
    sheet.arabic(_RIGHT, y + 10, "رئيس اللجنة", _ARABIC_LABEL)
    signature(sheet, rng, 26, y + 26, 38)
    stamp(sheet, 130, y + 28, 18, "اللجنة الإقليمية")
    return (sheet,)


LAYOUT = Layout("disability-attestation", DisabilityCertificate.kind, draw, everyday=True)
