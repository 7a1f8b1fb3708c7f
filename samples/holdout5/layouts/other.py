"""Papers of no kind that is asked for: an employer's certificate."""

import random

from samples.dates import in_french, slashed
from samples.holdout4.layout import Layout, choose
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, GREY, Leaf
from samples.holdout5.people import Facts
from samples.people import day_between, years_after
from samples.surface import Surface


def _work(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print what an employer gives: that somebody works there, since when, as what."""
    who, page, town = facts.holder, Leaf(A4, fonts.issuer(rng), rng), facts.home.commune
    firm = rng.choice(("STE ATLAS TEXTILE SARL", "CONSERVERIES DU SUD S.A.", "TRANSPORT ENNAJAH SARL AU"))
    since = day_between(rng, years_after(facts.today, -12), years_after(facts.today, -1))
    page.fr(20, 22, firm, 15, bold=True)
    page.fr(20, 28, f"Zone industrielle, {town.name.latin.title()} - Tél. 0500000000", 8.6, ink=GREY)
    page.rule(20, 32, 190, 32, width=0.5)
    page.fr(190, 46, f"{town.name.latin.title()}, le {in_french(facts.issued)}", 11, side="right")
    page.fr(105, 80, "ATTESTATION DE TRAVAIL", 17, bold=True, side="middle")
    y = page.prose(20, 104, 170, [
        f"Nous soussignés, {firm}, attestons que {choose(who, 'M.', 'Mme')} {who.full_name.latin}, ",
        f"{choose(who, 'né', 'née')} le {slashed(who.birth_date)}, titulaire de la CNIE n° {who.cin}, immatriculation ",
        f"CNSS n° {rng.randint(10**8, 10**9 - 1)}, travaille au sein de notre société depuis le {slashed(since)} en ",
        f"qualité de {rng.choice(('magasinier', 'chauffeur', 'technicien'))}.",
    ], points=12, leading=9)  # fmt: skip
    page.prose(20, y + 6, 170, [
        "Cette attestation lui est délivrée sur sa demande pour servir et valoir ce que de droit.",
    ], points=12, leading=9)  # fmt: skip
    page.fr(140, y + 36, "La Direction", 12, bold=True, side="middle")
    page.seal(146, y + 58, 17, "الإدارة", "DIRECTION")
    page.sign(100, y + 56, 36)
    page.fr(105, 286, f"RC {rng.randint(1000, 90000)} - IF {rng.randint(10**6, 10**7)}", 8, side="middle", ink=GREY)
    page.specimen((50, 270))
    worn(page, rng)
    return (page,)


LAYOUTS = (Layout("h5_other_work", "unknown", _work),)
