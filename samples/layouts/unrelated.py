"""Papers that nobody asked for and that share their words with those that are: what a reader must call unknown.

Wording is general knowledge of such papers. Some print their title, some are a further page without one.
"""

import random
from dataclasses import dataclass

from samples.dates import slashed
from samples.layouts.layout import A4, A5, ID1, Layout, page
from samples.layouts.press import Press
from samples.ornaments import paraph, seal
from samples.papers import Unrelated
from samples.surface import Surface


@dataclass(frozen=True, slots=True)
class _Design:
    """What one paper says; {} names are filled in with facts of the holder."""

    title: str | None
    arabic: str | None
    head: tuple[str, ...]
    rows: tuple[tuple[str, str], ...] = ()
    arabic_rows: tuple[tuple[str, str], ...] = ()
    text: tuple[str, ...] = ()


_FORMS = (
    _Design("FICHE DE POLICE", "بطاقة النزيل", ("HOTEL ATLAS ***", "{town}"),
            (("Nom", "{family}"), ("Prénom", "{given}"), ("Date de naissance", "{birth}"),
             ("Lieu de naissance", "{town}"),
             ("Nationalité", "Marocaine"), ("Adresse", "{home}"), ("N° CIN / Passeport", "{cin}"),
             ("Arrivé le", "{day}"), ("Départ prévu le", "{day}"), ("Chambre n°", "{number}")),
            (("الاسم العائلي", "{family_ar}"), ("الاسم الشخصي", "{given_ar}"), ("الجنسية", "مغربية"))),
    _Design("RELEVE D'IDENTITE BANCAIRE", None, ("BANQUE DU SUD", "Agence {town}"),
            (("Titulaire du compte", "{name}"), ("Adresse", "{home}"), ("RIB", "007 780 0012345000300123 45"),
             ("Date", "{day}"))),
    _Design("AVIS D'IMPOSITION", "إعلام بالضريبة", ("DIRECTION GENERALE DES IMPOTS", "Direction régionale de {town}"),
            (("Nom et prénom", "{name}"), ("N° CIN", "{cin}"), ("Adresse", "{home}"), ("Taxe d'habitation", "2026"),
             ("Montant à payer", "1 240,00 DH"), ("Date limite de paiement", "{day}"))),
    _Design("EXTRAIT D'ACTE DE DECES", "نسخة موجزة من رسم الوفاة",
             ("ROYAUME DU MAROC", "BUREAU DE L'ETAT CIVIL DE {town}"),
            (("Acte n°", "{number}"), ("Nom", "{family}"), ("Prénom", "{given}"), ("Né(e) le", "{birth}"),
             ("Décédé(e) le", "{day}"), ("Fils / fille de", "{father}"), ("et de", "{mother}"),
             ("Epoux / Epouse de", "{other}")),
            (("رسم رقم", "{number}"), ("الاسم الشخصي", "{given_ar}"), ("الاسم العائلي", "{family_ar}"))),
    _Design("FICHE DE RENSEIGNEMENTS", "بطاقة المعلومات", ("CENTRE DE SANTE {town}",),
            (("Nom de la mère", "{other}"), ("Nom du père", "{name}"), ("Nombre d'enfants", "3"),
             ("1er enfant", "{given}"),
             ("Date de naissance", "{birth}"), ("Vacciné le", "{day}"), ("Adresse", "{home}"),
             ("Téléphone", "0612345678")),
            (("اسم الأم", "{other_ar}"), ("تاريخ الازدياد", "{birth}"))),
    _Design("DEMANDE D'INSCRIPTION", "طلب تسجيل", ("ASSOCIATION ENFANCE", "{town}"),
            (("Le père : nom et prénom", "{name}"), ("Profession", "Commerçant"),
             ("La mère : nom et prénom", "{other}"),
             ("Enfant : prénom", "{given}"), ("Né(e) le", "{birth}"), ("Livret de famille n°", "{number}"),
             ("Fait à {town} le", "{day}"))),
    _Design("ATTESTATION DE MUTUELLE", None, ("MUTUELLE GENERALE", "{town}"),
            (("Adhérent", "{name}"), ("Immatriculation", "{number}"), ("CIN", "{cin}"), ("Conjoint", "{other}"),
             ("Date de naissance", "{birth}"), ("Enfants à charge", "2"), ("Valable jusqu'au", "{day}"))),
    _Design(None, None, ("Page 2 / 2",),
            (("Epoux", "{name}"), ("Epouse", "{other}"), ("Date du mariage", "{day}"),
             ("Régime", "séparation des biens"),
             ("Notaire", "Maître X"), ("Droits d'enregistrement", "1 500,00"), ("Conservation foncière de", "{town}"),
             ("Titre n°", "{number}"))),
    _Design("BULLETIN DE NAISSANCE", None, ("CLINIQUE AL AMAL", "{town}"),
            (("Nom de l'épouse", "{other}"), ("Epoux de", "{name}"), ("Accouchée le", "{day}"),
             ("Sexe de l'enfant", "F"),
             ("Poids", "3 200 g"), ("Médecin", "Dr X"))),
    _Design("FACTURE D'HOTEL", None, ("HOTEL RESIDENCE ATLAS", "{town}"),
            (("Client", "{name}"), ("Adresse", "{home}"), ("Date", "{day}"), ("Nuitées", "3"),
             ("Montant TTC", "1 350,00 DH"))),
    _Design("DEVIS", None, ("ELECTRICITE GENERALE ATLAS", "{town}"),
            (("Client", "{name}"), ("Adresse du chantier", "{home}"), ("Date", "{day}"), ("Compteur", "{number}"),
             ("Electricité", "12 000,00"), ("Total TTC", "14 400,00 DH"))),
)  # fmt: skip
_LETTERS = (
    _Design("ATTESTATION DE TRAVAIL ET DE RESIDENCE HOTELIERE", None, ("SOCIETE HOTELIERE DU NORD", "{town}"), text=(
        "Nous soussignés, Société hôtelière du Nord, attestons que M./Mme {name}, titulaire de la CIN n° {cin},",
        "né(e) le {birth}, est employé(e) dans notre résidence hôtelière en qualité de réceptionniste et y réside",
        "à titre de logement de fonction à l'adresse suivante : {home}.",
        "La présente attestation est délivrée à l'intéressé(e) sur sa demande pour servir et valoir ce que de droit.",
        "Fait à {town}, le {day}")),
    _Design("CONTRAT DE BAIL A USAGE D'HABITATION", "عقد كراء محل للسكنى", ("Entre les soussignés",), text=(
        "Monsieur {name}, titulaire de la CIN n° {cin}, demeurant à {home}, ci-après le bailleur,",
        "et Madame {other}, ci-après la locataire, il a été convenu ce qui suit :",
        "Le bailleur donne à bail à la locataire le logement sis {home}, pour une durée d'un an.",
        "Le loyer mensuel est fixé à 2 500 dirhams, payable le premier de chaque mois.",
        "Fait à {town} en deux exemplaires, le {day}")),
    _Design(None, None, ("Banque du Sud - Agence {town}", "{name}", "{home}"), text=(
        "Objet : votre compte bancaire",
        "Madame, Monsieur, nous vous confirmons l'ouverture de votre compte à la date du {day}. Nous vous prions de",
        "nous faire parvenir une copie de votre carte nationale d'identité, un certificat de résidence ou une facture",
        "d'eau et d'électricité de moins de trois mois, ainsi que votre livret de famille ou votre acte de mariage.",
        "Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.")),
    _Design(None, None, ("Article 4",), text=(
        "Le locataire s'engage à souscrire à son nom les contrats d'eau et d'électricité et à remettre copie de ses",
        "factures. Il déclare résider dans les lieux avec son épouse et ses enfants. Toute sous-location est",
        "interdite.",
        "Article 5 - Le présent contrat est enregistré au bureau de {town} sous le n° {number} en date du {day}.",
        "Lu et approuvé, l'époux et l'épouse, {name} et {other}.")),
    _Design("CERTIFICAT DE TRAVAIL", "شهادة عمل", ("SOCIETE TEXTILE", "{town}"), text=(
        "Je soussigné, directeur de la société, certifie que M./Mme {name}, CIN {cin}, a travaillé dans notre",
        "établissement du {birth} au {day} en qualité d'ouvrier, demeurant à {home}.",
        "En foi de quoi le présent certificat est délivré pour servir et valoir ce que de droit.", "{town} le {day}")),
    _Design("ATTESTATION D'HEBERGEMENT", None, ("Je soussigné(e)",), text=(
        "{name}, CIN n° {cin}, atteste sur l'honneur héberger à mon domicile {home}", "Mme {other} depuis le {day}.",
        "Fait à {town}, le {day}. Signature légalisée.")),
    _Design("CERTIFICAT MEDICAL", None, ("Dr X, médecin généraliste", "{town}"), text=(
        "Je soussigné, docteur en médecine, certifie avoir examiné ce jour M./Mme {name}, né(e) le {birth},",
        "et déclare que son état de santé nécessite un repos de trois jours.", "Fait à {town}, le {day}")),
    _Design("PROCURATION", "وكالة", ("Je soussigné(e)",), text=(
        "{name}, titulaire de la carte nationale d'identité n° {cin}, donne pouvoir à {other}",
        "de retirer en mon nom le livret de famille et les extraits d'acte de naissance de mes enfants.",
        "Fait à {town}, le {day}")),
)  # fmt: skip
_CARDS = (
    _Design("CARTE DE STATIONNEMENT HANDICAP", "بطاقة وقوف للأشخاص في وضعية إعاقة", ("VILLE DE {town}",),
            (("Nom", "{family}"), ("Prénom", "{given}"), ("N°", "{number}"), ("Valable jusqu'au", "{day}"))),
    _Design("CARTE D'ETUDIANT", "بطاقة الطالب", ("UNIVERSITE {town}",),
            (("Nom", "{family}"), ("Prénom", "{given}"), ("CNE", "R13{number}"), ("CIN", "{cin}"),
             ("Né(e) le", "{birth}"))),
    _Design("CARTE PROFESSIONNELLE", "بطاقة مهنية", ("SOCIETE ATLAS",),
            (("Nom", "{family}"), ("Prénom", "{given}"), ("CIN", "{cin}"), ("Date de naissance", "{birth}"),
             ("Valable jusqu'au", "{day}"))),
    _Design("CARTE DE FIDELITE", None, ("MARCHE DU NORD",), (("Nom", "{name}"), ("N°", "{number}"),
             ("Adresse", "{town}"))),
    _Design("PERMIS DE CONDUIRE", "رخصة السياقة", ("ROYAUME DU MAROC",),
            (("Nom", "{family}"), ("Prénom", "{given}"), ("Né(e) le", "{birth}"), ("à", "{town}"), ("N° CIN", "{cin}"),
             ("Délivré le", "{day}"), ("Catégorie", "B")), (("الاسم العائلي", "{family_ar}"),
             ("الاسم الشخصي", "{given_ar}"))),
)  # fmt: skip


def draw_form(paper: Unrelated, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form of labelled lines on A4 or A5."""
    design = rng.choice(_FORMS)
    size = rng.choice((A4, A5))
    sheet = page(size)
    press = Press.of(sheet, rng, 11 if size is A4 else 9)
    _rows(press, design, _facts(paper), 14, size[0] - 14, _head(press, design, _facts(paper), size[0]), 9.6)
    return (sheet,)


def draw_letter(paper: Unrelated, rng: random.Random) -> tuple[Surface, ...]:
    """Print running text on A4."""
    design, facts = rng.choice(_LETTERS), _facts(paper)
    sheet = page(A4)
    press = Press.of(sheet, rng, 10)
    y = _head(press, design, facts, A4[0])
    for line in design.text:
        press.line(16, y, line.format_map(facts), fit=176)
        y += 8
    paraph(sheet, rng, 150, y + 16, 30)
    seal(sheet, rng, 120, y + 18, 14, "الإدارة")
    return (sheet,)


def draw_card(paper: Unrelated, rng: random.Random) -> tuple[Surface, ...]:
    """Print a card of another issuer."""
    design, facts = rng.choice(_CARDS), _facts(paper)
    sheet = page(ID1, rng.choice(((236, 242, 248), (246, 240, 232), (255, 255, 255))))
    press = Press.of(sheet, rng, 6.6)
    press.line(43, 12, design.head[0].format_map(facts), points=6, side="middle")
    press.line(43, 16.4, str(design.title), points=8, bold=True, side="middle", fit=78)
    if design.arabic:
        press.arabic(43, 20.8, design.arabic, points=7.4, bold=True, side="middle", fit=78)
    _rows(press, design, facts, 26, 82, 25.6, 3.8)
    return (sheet,)


def _head(press: Press, design: _Design, facts: dict[str, str], width: float) -> float:
    for at, line in enumerate(design.head):
        press.line(14, 18 + 6 * at, line.format_map(facts), bold=at == 0)
    if design.title is None:
        return 50.0
    return press.title(46, design.title, design.arabic, middle=width / 2, points=14 if width > 150 else 11,
                       width=width - 30) + 4  # fmt: skip


def _rows(
    press: Press, design: _Design, facts: dict[str, str], left: float, right: float, y: float, step: float
) -> None:
    wide = (right - left) * (0.58 if design.arabic_rows else 0.96)
    for at, (label, value) in enumerate(design.rows):
        press.labelled(left, y + step * at, label.format_map(facts), value.format_map(facts), fit=wide)
    for at, (label, value) in enumerate(design.arabic_rows):
        press.arabic_labelled(right, y + step * at, label, value.format_map(facts), fit=(right - left) * 0.38)


def _facts(paper: Unrelated) -> dict[str, str]:
    holder, other = paper.holder, paper.other
    return {
        "family": holder.family.latin, "given": holder.given.latin, "name": holder.full_name.latin,
        "family_ar": holder.family.arabic, "given_ar": holder.given.arabic, "other": other.full_name.latin,
        "other_ar": other.full_name.arabic, "birth": slashed(holder.birth_date), "day": slashed(paper.day),
        "town": paper.home.commune.name.latin, "home": paper.home.printed.latin, "cin": holder.cin or "",
        "number": paper.number, "father": holder.father_on_acts.latin, "mother": holder.mother_on_acts.latin,
    }  # fmt: skip


FORM = Layout("unrelated-form", Unrelated.kind, draw_form)
LETTER = Layout("unrelated-letter", Unrelated.kind, draw_letter)
CARD = Layout("unrelated-card", Unrelated.kind, draw_card)
