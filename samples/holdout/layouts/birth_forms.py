"""Birth papers of other makers: a typed "fiche individuelle", and the national register's electronic extract."""

import random

from samples.dates import slashed
from samples.holdout import fonts
from samples.holdout.folk import Facts
from samples.holdout.layout import A4, A5_WIDE, Layout
from samples.holdout.sheet import GREY, Sheet
from samples.surface import Field, Pen, Surface


def _french_alone(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the "fiche individuelle", typed into blanks."""
    who, s, town = facts.child, Sheet(A5_WIDE, fonts.typist(rng), rng, (247, 244, 234)), facts.child.town
    form = fonts.FREE_SERIF.plain
    pre, fill = Pen(form, 10), s.la(10.5, ink=(36, 36, 70))
    s.text(14, 16, "ROYAUME DU MAROC", pre)
    s.text(14, 22, f"Commune : {town.name.latin}", pre)
    s.text(105, 32, "FICHE INDIVIDUELLE D'ETAT CIVIL", Pen(fonts.FREE_SERIF.bold, 14), side="middle")
    s.text(
        105,
        38,
        "(dressée au vu du livret de famille - tient lieu d'extrait d'acte de naissance)",
        Pen(form, 8),
        side="middle",
    )
    rows = (
        (
            ("NOM", who.family.latin, Field("family_name", who.family.latin)),
            ("Prénoms", who.given.latin, Field("given_names", who.given.latin)),
        ),
        (
            ("Né(e) le", slashed(who.birth), Field("birth_date", who.birth.isoformat())),
            ("à", who.town.name.latin, Field("birth_place", who.town.name.latin)),
        ),
        (
            ("Acte de naissance N°", who.act, Field("act_number", who.act)),
            ("de l'année", str(who.birth.year), Field("act_year", str(who.birth.year))),
        ),
        (
            ("Fils (fille) de", who.father_of.latin, Field("father_name", who.father_of.latin)),
            ("Profession", rng.choice(("JOURNALIER", "FELLAH", "COMMERCANT")), None),
        ),
        (("et de", who.mother_of.latin, Field("mother_name", who.mother_of.latin)), ("Profession", "SANS", None)),
        (("Nationalité", "MAROCAINE", None), ("Bureau", town.name.latin, Field("registry_office", town.name.latin))),
    )
    y = 52.0
    for pair in rows:
        for x, end, (label, value, field) in ((14, 116, pair[0]), (120, 196, pair[1])):
            width = s.text(x, y, label, pre)
            s.dots(x + width + 1, y, end)
            s.text(x + width + 3, y - 0.6 + rng.uniform(-0.4, 0.3), value, fill, field=field, fit=end - x - width - 3)
        y += 11
    width = s.text(14, y + 4, f"Fait à {town.name.latin} le", pre)
    s.text(18 + width, y + 3.5, slashed(facts.issued), fill, field=Field("issue_date", facts.issued.isoformat()))
    s.text(130, y + 4, "L'Officier d'Etat Civil,", pre)
    s.seal(168, 130, 13, "المغرب")
    s.scrawl(130, y + 14, 34)
    s.specimen((150, 16), (50, 144), points=10)
    return (s,)


def _electronic(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print what the national register sends: label above value, two cards of facts, a code to check it by."""
    who, s, town = (
        facts.child,
        Sheet(
            A4, fonts.Hand(rng.choice((fonts.LATO, fonts.PT_SANS)), rng.choice((fonts.ALMARAI, fonts.VAZIRMATN))), rng
        ),
        facts.child.town,
    )
    s.box(0, 0, 210, 24, outline=(24, 74, 96), fill=(24, 74, 96))
    s.text(12, 11, "Registre national de l'état civil", s.la(13, bold=True, ink=(255, 255, 255)))
    s.arabic(198, 11, "السجل الوطني للحالة المدنية", s.ar(13, bold=True, ink=(255, 255, 255)))
    s.text(12, 18, "Extrait d'acte de naissance (loi n° 36-21, décret n° 2.22.04)", s.la(8.5, ink=(220, 232, 236)))
    s.arabic(198, 18, "مستخرج من رسم الولادة", s.ar(9, ink=(220, 232, 236)))
    cells = (
        (
            ("N° d'acte", who.act, Field("act_number", who.act)),
            ("Année", str(who.birth.year), Field("act_year", str(who.birth.year))),
        ),
        (
            ("Bureau d'état civil", town.name.latin, Field("registry_office", town.name.latin)),
            ("IDCS", str(rng.randrange(2 * 10**9, 9 * 10**9)), None),
        ),
        (
            ("Nom", who.family.latin, Field("family_name", who.family.latin)),
            ("الاسم العائلي", who.family.arabic, Field("family_name_ar", who.family.arabic)),
        ),
        (
            ("Prénom(s)", who.given.latin, Field("given_names", who.given.latin)),
            ("الاسم الشخصي", who.given.arabic, Field("given_names_ar", who.given.arabic)),
        ),
        (
            ("Date de naissance", f"{who.birth:%d-%m-%Y}", Field("birth_date", who.birth.isoformat())),
            ("Heure de naissance", f"{rng.randint(0, 23):02d}h{rng.randint(0, 59):02d}", None),
        ),
        (
            ("Lieu de naissance", town.name.latin, Field("birth_place", town.name.latin)),
            ("Sexe", "Masculin" if who.is_man else "Féminin", Field("sex", who.sex)),
        ),
        (
            ("Père", who.father_of.latin, Field("father_name", who.father_of.latin)),
            ("الأب", who.father_of.arabic, None),
        ),
        (
            ("Mère", who.mother_of.latin, Field("mother_name", who.mother_of.latin)),
            ("الأم", who.mother_of.arabic, None),
        ),
        (
            ("Délivré le", slashed(facts.issued), Field("issue_date", facts.issued.isoformat())),
            ("N° de l'extrait", f"{facts.issued.year}-{rng.randrange(10**7):07d}", None),
        ),
    )
    y = 34.0
    for row in cells:
        for x, (label, value, field) in zip((12, 108), row, strict=True):
            s.box(x, y, 90, 17, outline=(200, 210, 214), radius=1.5)
            arabic = label[0] > "\u0600"
            if arabic:
                s.arabic(x + 87, y + 5.6, label, s.ar(7.4, ink=GREY))
                s.arabic(x + 87, y + 13, value, s.ar(10.5), field=field, fit=84)
            else:
                s.text(x + 3, y + 5.4, label, s.la(7.4, ink=GREY))
                s.text(x + 3, y + 12.8, value, s.la(10.5), field=field, fit=84)
        y += 19.5
    s.code(12, y + 6, 30, f"specimen:{rng.randrange(10**12):012d}")
    s.flow(
        48,
        y + 14,
        148,
        [
            "Ce document porte un cachet électronique visible. Son authenticité se vérifie avec le code ci-contre. "
            "Toute surcharge le rend nul."
        ],
        s.la(8.6, ink=GREY),
        leading=5,
    )
    s.specimen((105, 285), (150, 291))
    return (s,)


LAYOUTS = (
    Layout("h_birth_fiche", "birth_certificate", _french_alone),
    Layout("h_birth_electronic", "birth_certificate", _electronic),
)
