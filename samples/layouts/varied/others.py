"""Papers of no kind that is asked for, drawn at random: forms, letters and lists with people's names, days and numbers.

They carry words that papers of our kinds carry too (an address, a card's number, a day of birth), as real ones do.
"""

import random
from datetime import timedelta

from samples.dates import in_french
from samples.layouts.layout import A4, A5
from samples.layouts.prose import Text, paragraph
from samples.layouts.varied import dress
from samples.layouts.varied.facts import Days, spaced
from samples.layouts.varied.geometry import Area, lay
from samples.layouts.varied.look import Fact, Look, Script, height_of
from samples.layouts.varied.writing import press_of
from samples.papers import Unrelated
from samples.surface import Surface

_FORMS = (
    ("BULLETIN DE PAIE", "ورقة الأداء", ("Salarié;الأجير;{name}", "Matricule;رقم التأجير;{n}", "CIN;رقم البطاقة;{cin}",
     "Né(e) le;تاريخ الازدياد;{birth}", "Emploi;المنصب;OUVRIER QUALIFIE", "Salaire net;الأجر الصافي;{money}",
     "Période;الفترة;{month}", "N° CNSS;رقم الضمان;{n}")),
    ("AVIS D'IMPOSITION", "إعلام بالضريبة", ("Contribuable;الملزم;{name}", "Adresse;العنوان;{home}",
     "Article;الفصل;{n}", "Exercice;السنة;{year}", "Montant dû;المبلغ;{money}", "Date d'exigibilité;أجل الأداء;{day}")),
    ("PERMIS DE CONDUIRE", "رخصة السياقة", ("Nom et prénom;الاسم الكامل;{name}", "Né(e) le;تاريخ الازدياد;{birth}",
     "Permis n°;رخصة رقم;{n}", "Catégorie;الصنف;B", "Délivré le;سلمت في;{day}", "Domicile;السكنى;{home}")),
    ("RECU DE PAIEMENT", "وصل الأداء", ("Reçu de;من طرف;{name}", "La somme de;مبلغ;{money}", "Motif;السبب;LOYER",
     "Le;بتاريخ;{day}", "N°;رقم;{n}")),
    ("ORDONNANCE MEDICALE", "وصفة طبية", ("Patient;المريض;{name}", "Date;التاريخ;{day}",
        "Traitement;العلاج;PARACETAMOL 1 G",
     "Durée;المدة;7 JOURS")),
    ("CARTE GRISE", "البطاقة الرمادية", ("Propriétaire;المالك;{name}", "Adresse;العنوان;{home}",
     "Immatriculation;رقم التسجيل;{n} A 12", "Marque;العلامة;DACIA", "Mise en circulation;أول استخدام;{day}")),
    ("ATTESTATION D'ASSURANCE", "شهادة التأمين", ("Assuré;المؤمن له;{name}", "Police n°;عقد رقم;{n}",
     "Valable du;صالحة من;{day}", "Usage;الاستعمال;TOURISME", "Prime TTC;القسط;{money}")),
    ("CONVOCATION", "استدعاء", ("Nom et prénom;الاسم الكامل;{name}", "CIN;ب.ت.و;{cin}", "Examen;الامتحان;BACCALAUREAT",
     "Date;التاريخ;{day}", "Salle;القاعة;12", "Numéro de table;رقم;{n}")),
    ("DEMANDE D'INSCRIPTION", "طلب التسجيل", ("Nom;الاسم العائلي;{name}", "Téléphone;الهاتف;06 61 00 11 22",
     "Adresse;العنوان;{home}", "Profession;المهنة;SANS", "Date;التاريخ;{day}")),
)  # fmt: skip
_OPENINGS = (
    "Madame, Monsieur,", "Monsieur le Directeur,", "Cher(e) client(e),", "Objet : votre demande du {day}",
    "Réf : {n}/{year}", "Je soussigné(e) {name}, CIN n° {cin},",
)  # fmt: skip
_LETTERS = (
    ("ATTESTATION DE TRAVAIL", "شهادة العمل", (
        "L'employeur certifie que {name}, né(e) le {birth}, titulaire de la CIN n° {cin}, travaille dans la société.",
        "L'intéressé(e) occupe le poste d'opérateur depuis le {day}.", "Son salaire net mensuel est de {money}.",
        "Il demeure à l'adresse suivante : {home}.")),
    ("CERTIFICAT MEDICAL", "شهادة طبية", (
        "Le médecin soussigné atteste avoir examiné {name} ce jour et prescrit un repos de sept jours.",
        "L'état de santé de {name}, né(e) le {birth}, nécessite un suivi.", "Un contrôle est prévu le {day}.")),
    ("CONTRAT DE BAIL", "عقد كراء", (
        "Le bail est consenti pour une durée de trois ans, moyennant un loyer mensuel de {money}.",
        "L'appartement sis {home} est loué à usage d'habitation par {name}, CIN n° {cin}.",
        "Les travaux débuteront le {day} et dureront deux mois environ.", "Fait en deux exemplaires originaux.")),
    ("INVITATION", "دعوة", (
        "Vous êtes invité(e) à la cérémonie de mariage de {name} et de {other}, le {day} à 18 heures.",
        "La réception aura lieu au domicile de la famille, {home}.", "Votre présence nous honorera.")),
    ("ATTESTATION SUR L'HONNEUR", "تصريح بالشرف", (
        "{name} demeure à l'adresse suivante : {home}, et déclare sur l'honneur l'exactitude de ce qui précède.",
        "Il déclare ne percevoir aucun revenu depuis le {day}.", "CIN n° {cin}, né(e) le {birth}.")),
    ("AVIS", "إعلان", (
        "L'assemblée générale se tiendra le {day} au siège de l'association.",
        "Les adhérents sont priés d'apporter leur carte n° {n}.", "Tél. 05 37 00 11 22.")),
    ("", "", (
        "Nous avons le plaisir de vous informer que votre dossier n° {n} a été transmis au service concerné.",
        "Suite à votre courrier du {day}, nous vous prions de compléter les pièces demandées.",
        "Merci de joindre une copie de la carte nationale, un certificat de résidence et une facture d'électricité.",
        "Le montant de {money} a été versé sur le compte ouvert au nom de {name}.",
        "Nous restons à votre disposition au 05 37 00 11 22 pour toute information.")),
)  # fmt: skip
_ARABIC = (
    "تحية طيبة وبعد، يشرفنا أن نخبركم بأن ملفكم قد أحيل على المصلحة المختصة.",
    "نلتمس منكم موافاتنا بنسخة من البطاقة الوطنية وشهادة السكنى.",
        "يشهد المشغل أن السيد(ة) {arabic} يعمل لديه بصفة أجير.",
    "تتشرف العائلة بدعوتكم لحضور حفل الزفاف وذلك يوم السبت.", "وقد حرر هذا العقد بين الطرفين عن طيب خاطر.",
    "على المكتري أداء واجب الكراء في بداية كل شهر.", "المرجو الاتصال بالمكتب قبل نهاية الشهر الجاري.",
)  # fmt: skip
_LISTS = (
    ("RELEVE DE COMPTE", "كشف الحساب", ("VIREMENT RECU", "RETRAIT GUICHET", "ACHAT CARTE", "FRAIS DE TENUE",
           "VERSEMENT")),
    ("FACTURE", "فاتورة", ("CIMENT 50 KG", "PEINTURE BLANCHE", "TRANSPORT", "MAIN D'OEUVRE", "CARRELAGE")),
    ("BON DE LIVRAISON", "وصل التسليم", ("FARINE 25 KG", "HUILE 5 L", "SUCRE 2 KG", "THE VERT", "SEMOULE 10 KG")),
    ("RELEVE DE NOTES", "كشف النقط", ("MATHEMATIQUES", "LANGUE ARABE", "FRANCAIS", "PHYSIQUE", "HISTOIRE")),
    ("DEVIS", "تقدير", ("MACONNERIE", "PLOMBERIE", "ELECTRICITE", "MENUISERIE", "PEINTURE")),
)  # fmt: skip
_SCRIPTS: tuple[tuple[Script, ...], ...] = (("fr",), ("fr",), ("fr", "ar"), ("ar",))
_COMPANIES = (
    (("SOCIETE TEXTILE DU NORD", "شركة النسيج"), ("R.C. {n} - I.F. {n}", "س.ت {n}")), (("BANQUE DU SUD", "بنك الجنوب"),
    ("Agence {town}", "وكالة {town}")), (("Cabinet médical", "عيادة طبية"), ("{town}", "{town}")),
    (("COOPERATIVE AGRICOLE", "التعاونية الفلاحية"), ("Tél. {tel}", "الهاتف {tel}")),
    (("Association de quartier", "جمعية الحي"), ("{town}", "{town}")), (("DIRECTION DES IMPOTS", "مديرية الضرائب"),
    ("Subdivision de {town}", "قباضة {town}")), (("QUINCAILLERIE CENTRALE", "عقاقير المركز"), ("{town}", "{town}")),
)  # fmt: skip


def form(paper: Unrelated, rng: random.Random) -> tuple[Surface, ...]:
    """Print a form of labels and values."""
    title, arabic, rows = rng.choice(_FORMS)
    look, sheet, margin, y = _opened(paper, rng, (title, arabic))
    known, shown = _known(paper, rng), []
    for at, row in enumerate(rng.sample(rows, rng.randint(min(4, len(rows)), len(rows)))):
        french, said, value = row.split(";")
        look.words[f"row{at}", "fr"], look.words[f"row{at}", "ar"] = french, said
        shown.append(Fact(f"row{at}", value.format(**known), long="{home}" in value))
    width, height = sheet.size
    y = lay(look, sheet, shown, Area(margin, y + 4, width - 2 * margin, height - y - 50))
    dress.foot(look, sheet, paper.home.commune, paper.day, margin, y + 4)
    return (sheet,)


def letter(paper: Unrelated, rng: random.Random) -> tuple[Surface, ...]:
    """Print a letter or an attestation."""
    title, said, sentences = rng.choice(_LETTERS)
    look, sheet, margin, y = _opened(paper, rng, (title, said))
    known, press = _known(paper, rng), press_of(look, sheet)
    wide, leading = sheet.size[0] - 2 * margin, height_of(look.points) * rng.uniform(1.9, 2.6)
    arabic = look.labels == ("ar",)
    if arabic:
        bodies = [rng.sample(_ARABIC, rng.randint(1, 2)) for _ in range(rng.randint(1, 3))]
    else:
        bodies = [[rng.choice(_OPENINGS)]] + [
            rng.sample(sentences, rng.randint(1, 3)) for _ in range(rng.randint(1, 3))
        ]
    y += 6
    for body in bodies:
        pieces: list[Text] = [" ".join(body).format(**known)]
        x = margin + wide if arabic else margin
        y = paragraph(press, x, y, wide, pieces, arabic=arabic, leading=leading) + leading * 0.5
    if not arabic:
        look.say(sheet, margin + wide * 0.5, y + 4, f"{paper.home.commune.name.latin}, le {in_french(paper.day)}", "fr")
    dress.foot(look, sheet, paper.home.commune, paper.day, margin, y + 8)
    return (sheet,)


def listing(paper: Unrelated, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bank's statement, a shop's invoice, marks of a school."""
    title, said, items = rng.choice(_LISTS)
    look, sheet, margin, y = _opened(paper, rng, (title, said))
    unit, right = height_of(look.points), sheet.size[0] - margin
    known = _known(paper, rng)
    for line in rng.sample(
        ("{name}", "{home}", "Client n° {n}", "Date : {day}", "Tél. 06 61 00 11 22"), rng.randint(1, 4)
    ):
        look.say(sheet, margin, y + 3, line.format(**known), "fr", "value", fit=right - margin)
        y += unit * 2.2
    y += unit * 2
    ruled, step = rng.random() < 0.5, unit * rng.uniform(2.0, 2.8)
    for at in range(rng.randint(4, 11)):
        day = paper.day - timedelta(days=40 - 3 * at)
        if ruled:
            sheet.box(margin, y - unit * 1.5, right - margin, step, outline=(160, 160, 160))
        look.say(sheet, margin + 2, y, f"{day:%d/%m/%Y}", "fr")
        look.say(sheet, margin + (right - margin) * 0.3, y, rng.choice(items), "fr")
        look.say(sheet, right - 2, y, f"{rng.randint(8, 4000)},{rng.randint(0, 99):02d}", "fr", side="right")
        y += step
    look.say(sheet, right - 2, y + unit, f"TOTAL  {rng.randint(900, 9000)},00 DH", "fr", "title", points=look.points,
             side="right")  # fmt: skip
    dress.foot(look, sheet, paper.home.commune, paper.day, margin, y + 8)
    return (sheet,)


def _opened(paper: Unrelated, rng: random.Random, titles: tuple[str, str]) -> tuple[Look, Surface, float, float]:
    """Return the look, the page with letterhead and title, its margin and the next y."""
    scripts: tuple[Script, ...] = rng.choice(_SCRIPTS)
    size = rng.choice((A4, A4, A4, A5, (A5[1], A5[0])))
    look = Look.drawn(rng, scripts, ("fr",), rng.uniform(9, 12.5) if size == A4 else rng.uniform(8, 10))
    sheet, margin = dress.blank(rng, size), rng.uniform(12, 22)
    y = rng.uniform(18, 24)
    if rng.random() < 0.8:
        y = dress.head(look, sheet, rng.choice(_COMPANIES), paper.home.commune, margin, y, state=0.1) + 5
    if titles[0]:
        y = dress.title(look, sheet, *titles, y + 4, rng.uniform(11, 18))
    return look, sheet, margin, y + 5


def _known(paper: Unrelated, rng: random.Random) -> dict[str, str]:
    """Return what blanks of the texts are filled with."""
    days = Days(rng, figures=True)
    holder = paper.holder
    return {
        "name": holder.full_name.latin, "other": paper.other.full_name.latin, "arabic": holder.full_name.arabic,
        "cin": spaced(holder.cin or "", rng), "home": paper.home.printed.latin, "n": paper.number,
        "birth": days.latin(holder.birth_date), "day": days.latin(paper.day), "year": str(paper.day.year),
        "month": f"{paper.day:%m/%Y}", "money": f"{rng.randint(150, 9800)},{rng.randint(0, 99):02d} DH",
    }  # fmt: skip
