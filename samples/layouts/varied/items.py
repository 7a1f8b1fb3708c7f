"""Items of a paper: a caption and a value in either script or both, and the shapes of rows that they may take.

Wordings follow research/documents.md §§3 to 7. An office captions in some scripts and fills in some: forms in both
whose French column stays empty are common (§3.1).
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from dossier.household import Sex
from samples.dates import in_arabic, in_french
from samples.layouts.varied.look import Script
from samples.layouts.varied.rows import Fill, Piece, Row, caption, worth
from samples.names import Name
from samples.people import Person
from samples.spelled import day_in_arabic, day_in_french

Shape = Literal["facing", "middle", "over", "above", "inline"]
_BOTH: tuple[Script, ...] = ("fr", "ar")
_WRITTEN = ("%d/%m/%Y", "%d/%m/%Y", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%d / %m / %Y")

_TABLE = """
family
fr Nom; Nom de famille; NOM; Nom :
ar الاسم العائلي; النسب; اسم العائلة; الإسم العائلي
given
fr Prénom; Prénoms; PRENOM; Prénom(s)
ar الاسم الشخصي; الاسم; الإسم الشخصي
whole
fr Nom et prénom; Prénom et nom; Nom complet
ar الاسم الكامل; الاسم والنسب; الاسم الشخصي والعائلي
born
fr Né le|Née le; Date de naissance; Né(e) le
ar تاريخ الازدياد; المزداد بتاريخ|المزدادة بتاريخ; تاريخ الولادة
corresponding
fr Correspondant au; Corespondant au; Né le|Née le
ar الموافق ل; الموافق ل :; تاريخ الازدياد
hijri
fr Né le|Née le (Hégire); Date hégirienne
ar ولد في يوم|ولدت في يوم; تاريخ الازدياد الهجري
place
fr Lieu de naissance; à; Né à|Née à; A
ar مكان الازدياد; ب; محل الازدياد; المزداد ب|المزدادة ب
sex
fr Sexe; Sexe (M/F); SEXE
ar الجنس; جنسه|جنسها; ذكر أو أنثى
nationality
fr Nationalité; De nationalité
ar الجنسية; جنسيته|جنسيتها
father
fr Fils de|Fille de; Nom du père; Père; Fils/Fille de
ar والده هو|والدها هو; والده|والدها; ابن|بنت; اسم الأب
mother
fr Et de; et de; Nom de la mère; Mère
ar والدته هي|والدتها هي; والدته|والدتها; اسم الأم; و
cin
fr CNIE N°; N° CIN; C.N.I.E; C.I.N. n°; Carte nationale n°
ar رقم البطاقة الوطنية; بطاقة التعريف الوطنية; رقم ب.ت.و; البطاقة الوطنية رقم
profession
fr Profession; Sa profession
ar المهنة; مهنته|مهنتها; الحرفة
residence
fr Domicile; Adresse; Demeurant à
ar السكنى; العنوان; محل السكنى
address
fr Adresse; Domicile; Demeurant à
ar العنوان; عنوان السكنى; الساكن ب|الساكنة ب
act
fr Acte N°; Acte n°; N° de l'acte; ACTE N°
ar رسم رقم; عقد رقم; رسم عدد; رقم الرسم
year
fr Année; Année Grégorienne; Année grégorienne; Année grég.
ar السنة الميلادية; لسنة; سنة; السنة
hijri_year
fr Année Hégirienne; Année hégirienne; Hég.
ar السنة الهجرية; سنة هجرية; الموافق لسنة
office
fr Bureau de l'état civil; BUREAU DE L'ETAT CIVIL de; Bureau d'état civil
ar مكتب الحالة المدنية; مكتب الحالة المدنية ب; مكتب
commune
fr Commune; COMMUNE; Commune de
ar جماعة; الجماعة; جماعة :
province
fr Province ou préfecture de; Province; Préfecture
ar عمالة أو إقليم; عمالة او اقليم; إقليم
booklet
fr Livret N°; Acte de mariage n°; N° du livret; Mariage n°
ar رقم الدفتر; رسم الزواج عدد; دفتر رقم; عقد الزواج رقم
married
fr Date du mariage; Mariage du; Mariés le; Date de l'acte
ar تاريخ الزواج; تاريخ عقد الزواج; تاريخ الرسم
marriage
fr Acte N°; Acte de mariage n°; N° de l'acte; Inscrit sous le n°
ar رسم الزواج عدد; رسم عدد; عقد الزواج رقم; رقم الرسم
permit
fr Autorisation n°; Autorisation du juge
ar الإذن بالزواج عدد; إذن السيد القاضي رقم
court
fr Tribunal de première instance de; Tribunal; Section notariale de
ar المحكمة الابتدائية ب; قسم التوثيق ب; المحكمة الابتدائية
status
fr Situation de famille; Etat matrimonial
ar الحالة العائلية; الوضعية العائلية
margin
fr Mention marginale de décès; Mentions marginales
ar بيان الوفاة; بيانات هامشية; بيان الوفاة المشار إليه في طرة الرسم
issued
fr Fait le; Délivré le; Le; Date
ar حرر بتاريخ; سلم بتاريخ; في; بتاريخ
until
fr Valable jusqu'au; Valide jusqu'au; Expire le
ar صالحة إلى غاية; مدة الصلاحية إلى; تنتهي صلاحيتها في
number
fr N°; Réf.; Sous n°
ar رقم; عدد; المرجع
pupil
fr Nom et prénom de l'élève; L'élève; Nom de l'élève
ar اسم التلميذ(ة); التلميذ(ة); الاسم الكامل للتلميذ(ة)
school
fr Etablissement; Nom de l'établissement; Ecole
ar المؤسسة; المؤسسة التعليمية; اسم المؤسسة
school_year
fr Année scolaire; Au titre de l'année scolaire
ar السنة الدراسية; الموسم الدراسي; برسم السنة الدراسية
level
fr Niveau; Classe; Niveau scolaire
ar المستوى; المستوى الدراسي; القسم
massar
fr Code Massar; N° Massar
ar رمز مسار; رقم مسار
handicap
fr Type de handicap; Nature du handicap
ar نوع الإعاقة; طبيعة الإعاقة
degree
fr Degré de handicap; Taux
ar درجة الإعاقة; نسبة الإعاقة
client
fr Client; Nom du client; Abonné; Titulaire du contrat
ar الزبون; اسم المشترك; المشترك
supply
fr Adresse; Adresse du client; Lieu de consommation
ar العنوان; عنوان الزبون; محل الاستهلاك
contract
fr N° contrat; Référence client; N° de police
ar رقم العقد; رقم الزبون
period
fr Période; Mois; Période de consommation
ar الفترة; شهر
due
fr A payer avant le; Date limite de paiement; Echéance
ar آخر أجل للأداء; تاريخ الاستحقاق
billed
fr Date de facturation; Facture du; Date d'émission
ar تاريخ الفاتورة; تاريخ الإصدار
"""


def _parsed(table: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    lines = table.strip().splitlines()
    cut = [tuple(each.strip() for each in line[3:].split(";")) for line in lines]
    return {lines[at]: (cut[at + 1], cut[at + 2]) for at in range(0, len(lines), 3)}


WORDS = _parsed(_TABLE)
"""The wordings of each caption, French and Arabic; a bar parts a masculine form from a feminine one."""


@dataclass(frozen=True, slots=True)
class Item:
    """A caption in both scripts and the pieces of its value; one without `arabic` has a value that serves both."""

    what: str
    latin: tuple[Piece, ...]
    arabic: tuple[Piece, ...] = ()
    woman: bool = False


@dataclass(frozen=True, slots=True)
class Teller:
    """How one office tells: captions and values in which scripts, its wordings, and how it writes days."""

    rng: random.Random
    captions: tuple[Script, ...]
    values: tuple[Script, ...]
    written: str
    worded: float
    separator: str
    again: bool
    titled: bool
    words: dict[str, tuple[str, str]]

    @classmethod
    def drawn(cls, rng: random.Random, captions: tuple[Script, ...] | None = None,
              values: tuple[Script, ...] | None = None) -> "Teller":  # fmt: skip
        """Return an office, of both scripts more often than of one."""
        way = rng.random()
        if captions is None:
            captions = _BOTH if way < 0.6 else ("ar",) if way < 0.85 else ("fr",)
        if values is None:
            values = captions if len(captions) == 1 or rng.random() < 0.75 else ("ar",)
        words = {what: (rng.choice(fr), rng.choice(ar)) for what, (fr, ar) in WORDS.items()}
        return cls(rng, captions, values, rng.choice(_WRITTEN), rng.random(), rng.choice((" :", ":", " :", "", "")),
                   rng.random() < 0.5, rng.random() < 0.15, words)  # fmt: skip

    @property
    def alone(self) -> bool:
        """Whether values are in Arabic only."""
        return self.values == ("ar",)

    def cased(self, value: str) -> str:
        """Return a Latin value as this office capitalises it."""
        return value.title() if self.titled else value

    def name(self, what: str, name: Name, field: str | None, *, own: bool = False, woman: bool = False) -> Item:
        """Return the item of a name; `own` where the Arabic one is a field of its own."""
        field_ar = f"{field}_ar" if own and field else field if self.alone else None
        return Item(what, (worth(self.cased(name.latin), "fr", field),), (worth(name.arabic, "ar", field_ar),), woman)

    def names(
        self, person: Person, prefix: str = "", *, together: bool = False, given_first: bool = False
    ) -> list[Item]:
        """Return a person's names, each an item, or `together` under one caption."""
        woman = person.sex is Sex.FEMALE
        found = [self.name("family", person.family, f"{prefix}family_name", own=True, woman=woman),
                 self.name("given", person.given, f"{prefix}given_names", own=True, woman=woman)]  # fmt: skip
        if given_first:
            found.reverse()
        if not together:
            return found
        first, second = found
        return [Item("whole", first.latin + second.latin, first.arabic + second.arabic, woman)]

    def day(self, what: str, day: date, field: str | None, *, woman: bool = False) -> Item:
        """Return the item of a day, in figures, with its month's name, or in words."""
        told = day.isoformat() if field else None
        figures = day.strftime(self.written)
        if self.worded < 0.62:
            return Item(what, (worth(figures, "fr", field, told),), (), woman)
        spelled = self.worded > 0.86
        latin = day_in_french(day, self.rng) if spelled else in_french(day)
        arabic = day_in_arabic(day, self.rng) if spelled else in_arabic(day)
        other = worth(arabic, "ar", field, told) if self.alone else worth(arabic, "ar")
        return Item(what, (worth(latin, "fr", field, told),), (other,), woman)

    def figure(self, what: str, printed: str, field: str | None = None, told: str | None = None, *,
               woman: bool = False) -> Item:  # fmt: skip
        """Return the item of a number."""
        return Item(what, (worth(printed, "fr", field, told),), (), woman)

    def sex(self, person: Person) -> Item:
        """Return the item of somebody's sex, in a word or a letter."""
        woman, letter = person.sex is Sex.FEMALE, person.sex.value
        if self.worded < 0.3:
            return Item("sex", (worth(letter, "fr", "sex"),), (), woman)
        arabic = worth("أنثى" if woman else "ذكر", "ar", "sex" if self.alone else None, letter if self.alone else None)
        return Item("sex", (worth("Féminin" if woman else "Masculin", "fr", "sex", letter),), (arabic,), woman)

    def fixed(self, what: str, latin: str, arabic: str, *, woman: bool = False) -> Item:
        """Return an item that is no field."""
        return Item(what, (worth(latin, "fr"),), (worth(arabic, "ar"),), woman)

    def says(self, item: Item, script: Script) -> tuple[Piece, ...]:
        """Return the caption of an item, or nothing in a script that this office has no captions in."""
        if script not in self.captions:
            return ()
        man, _, feminine = self.words[item.what][script == "ar"].partition("|")
        text = feminine if feminine and item.woman else man
        return (caption(text if text.endswith(":") else text + self.separator, script),)

    def shown(self, item: Item, script: Script) -> tuple[Piece, ...]:
        """Return the value as it stands on the side of a script."""
        if item.arabic:
            return (item.arabic if script == "ar" else item.latin) if script in self.values else ()
        if script == (self.values[0] if len(self.values) == 1 else "fr"):
            return item.latin
        if script in self.values and self.again:
            return tuple(replace(each, truth=None) for each in item.latin)
        return ()

    def rows(self, items: Sequence[Item], shape: Shape, *, fill: Fill = "") -> list[Row]:
        """Return the rows of items in a shape; with captions in one script, `facing` and `middle` become `inline`."""
        return [replace(row, fill=fill) for item in items for row in self._shaped(item, shape)]

    def _shaped(self, item: Item, shape: Shape) -> list[Row]:
        says_fr, says_ar = self.says(item, "fr"), self.says(item, "ar")
        fr, ar = self.shown(item, "fr"), self.shown(item, "ar")
        if shape == "above":
            return [Row(left=says_fr, right=says_ar, step=0.85), Row(left=fr, right=ar)]
        if shape == "over" and (says_fr or fr) and (says_ar or ar) and item.arabic:
            both = [Row(left=says_fr + fr), Row(right=says_ar + ar)]
            return both if self.worded < 0.5 else both[::-1]
        if shape == "middle" and says_fr and says_ar:
            values = item.latin if not item.arabic else fr + ar[::-1]
            return [Row(left=says_fr, middle=values, right=says_ar)]
        return [Row(left=says_fr + fr, right=says_ar + ar)]


def shape_of(teller: Teller, rng: random.Random) -> Shape:
    """Return a shape that suits the captions of an office."""
    if len(teller.captions) == 1:
        return rng.choice(("inline", "inline", "inline", "above"))
    return rng.choice(("facing", "facing", "middle", "over", "above"))
