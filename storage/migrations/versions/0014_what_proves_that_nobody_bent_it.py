"""Complaints are chained, looks at dossiers are noted, and heads of all chains are anchored"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_FIRST_LINK = sa.text("decode(repeat('00', 32), 'hex')")


def upgrade() -> None:
    op.add_column("complaint", sa.Column("seq", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("complaint", sa.Column("chain", sa.LargeBinary(), server_default=_FIRST_LINK, nullable=False))
    op.add_column("complaint_event", sa.Column("hash", sa.LargeBinary(), nullable=True))
    op.create_table(
        "look",
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_look_dossier")),
        sa.PrimaryKeyConstraint("dossier", "seq", name=op.f("pk_look")),
    )
    op.create_index(op.f("ix_look_actor_at"), "look", ["actor", "at"])
    op.create_table(
        "look_chain",
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_look_chain_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_look_chain")),
    )
    op.create_table(
        "anchor",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_anchor")),
    )
    op.create_table(
        "anchor_leaf",
        sa.Column("anchor", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("anchor", "kind", "subject", name=op.f("pk_anchor_leaf")),
    )
    op.create_index(op.f("ix_anchor_leaf_kind_subject_seq"), "anchor_leaf", ["kind", "subject", "seq"])


def downgrade() -> None:
    op.drop_table("anchor_leaf")
    op.drop_table("anchor")
    op.drop_table("look_chain")
    op.drop_table("look")
    op.drop_column("complaint_event", "hash")
    op.drop_column("complaint", "chain")
    op.drop_column("complaint", "seq")
