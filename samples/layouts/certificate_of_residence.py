"""Certificate of residence of an administrative annex, Arabic above and French below.

Source: research/documents.md §5 (one annex's Arabic wording; the French wording is general knowledge).
"""

import random

from dossier.household import Sex
from samples.dates import slashed
from samples.fonts import AMIRI, AMIRI_BOLD, SERIF, SERIF_BOLD
from samples.layouts.layout import A4, Layout, page
from samples.ornaments import signature, stamp
from samples.papers import ResidenceCertificate
from samples.surface import Field, Pen, Surface

_LABEL, _VALUE = Pen(SERIF, 12), Pen(SERIF_BOLD, 12)
_ARABIC_LABEL, _ARABIC_VALUE = Pen(AMIRI, 14), Pen(AMIRI_BOLD, 14)
_PENS, _ARABIC_PENS = (_LABEL, _VALUE), (_ARABIC_LABEL, _ARABIC_VALUE)
_LEFT, _RIGHT = 22.0, 188.0
_WIDTH = _RIGHT - _LEFT


def draw(certificate: ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the certificate on one A4 page."""
    sheet = page(A4)
    commune = certificate.home.commune
    _heading(sheet, certificate)
    _arabic(sheet, certificate)
    _french(sheet, certificate)
    y = 234.0
    issued = certificate.issue_date
    width = sheet.text(_LEFT, y, f"Fait à {commune.name.latin}, le", _LABEL) + 1.2
    sheet.text(_LEFT + width, y, slashed(issued), _VALUE, field=Field("issue_date", issued.isoformat()))
    sheet.arabic(_RIGHT, y, f"حرر ب{commune.name.arabic} في {slashed(issued)}", _ARABIC_LABEL)
    sheet.text(_LEFT, y + 10, "L'autorité locale", _LABEL)
    sheet.arabic(_RIGHT, y + 10, "عون السلطة", _ARABIC_LABEL)
    signature(sheet, rng, 26, y + 24, 40)
    stamp(sheet, 120, y + 26, 18, "الملحقة الإدارية")
    return (sheet,)


def _heading(sheet: Surface, certificate: ResidenceCertificate) -> None:
    commune = certificate.home.commune
    sheet.text(_LEFT, 20, "ROYAUME DU MAROC", _VALUE)
    sheet.text(_LEFT, 26.5, "MINISTERE DE L'INTERIEUR", _VALUE)
    sheet.text(_LEFT, 33, f"Préfecture ou province de {commune.province.latin}", Pen(SERIF, 10.5), fit=88)
    sheet.text(_LEFT, 39.5, f"Annexe administrative de {commune.name.latin}", Pen(SERIF, 10.5), fit=88)
    sheet.text(_LEFT, 46, f"N° : {certificate.number}", Pen(SERIF, 10.5))
    sheet.arabic(_RIGHT, 20, "المملكة المغربية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 27, "وزارة الداخلية", _ARABIC_VALUE)
    sheet.arabic(_RIGHT, 34, f"عمالة أو إقليم {commune.province.arabic}", Pen(AMIRI, 12), fit=76)
    sheet.arabic(_RIGHT, 41, f"الملحقة الإدارية {commune.name.arabic}", Pen(AMIRI, 12), fit=76)
    sheet.arabic(105, 66, "شهادة السكنى", Pen(AMIRI_BOLD, 24), side="middle")
    sheet.text(105, 77, "CERTIFICAT DE RESIDENCE", Pen(SERIF_BOLD, 17), side="middle")


def _arabic(sheet: Surface, certificate: ResidenceCertificate) -> None:
    holder, home = certificate.holder, certificate.home
    sheet.arabic(_RIGHT, 96, "يشهد عون السلطة الموقع أسفله أن السيد(ة) :", _ARABIC_LABEL)
    rows = (
        ("الاسم الكامل :", holder.full_name.arabic),
        ("رقم البطاقة الوطنية :", certificate.cin),
        ("العنوان :", home.printed.arabic),
    )
    for at, (label, value) in enumerate(rows):
        sheet.arabic_pair(_RIGHT, 106 + 9.5 * at, label, value, _ARABIC_PENS, fit=_WIDTH)
    request = "وقد تم تحرير هذه الشهادة بناء على طلب المعني(ة) بالأمر للإدلاء بها عند الحاجة."
    sheet.arabic(_RIGHT, 137, request, _ARABIC_LABEL, fit=_WIDTH)
    sheet.rule(_LEFT, 146, _RIGHT, 146, (170, 170, 170))


def _french(sheet: Surface, certificate: ResidenceCertificate) -> None:
    holder = certificate.holder
    woman = holder.sex is Sex.FEMALE
    name, address = holder.full_name.latin, certificate.home.printed.latin
    sheet.text(_LEFT, 160, "L'autorité locale soussignée certifie que :", _LABEL)
    sheet.pair(_LEFT, 171, "Mme" if woman else "M.", name, _PENS, field=Field("holder_name", name), fit=_WIDTH)
    holding = "titulaire de la CNIE n°"
    sheet.pair(_LEFT, 181, holding, certificate.cin, _PENS, field=Field("document_number", certificate.cin))
    sheet.pair(_LEFT, 191, "demeure à :", address, _PENS, field=Field("address", address), fit=_WIDTH)
    sheet.text(_LEFT, 205, "La présente attestation est délivrée à l'intéressé(e) sur sa demande,", _LABEL, fit=_WIDTH)
    sheet.text(_LEFT, 212, "pour servir et valoir ce que de droit.", _LABEL)


LAYOUT = Layout("certificate-of-residence", ResidenceCertificate.kind, draw, everyday=True)
