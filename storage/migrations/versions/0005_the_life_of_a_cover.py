"""The life of a cover: its content, what people are asked of it, what households declare"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "coverage",
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("content_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_coverage_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_coverage")),
    )
    op.create_index(op.f("ix_coverage_state_dossier"), "coverage", ["state", "dossier"], unique=False)
    op.create_table(
        "household_change",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("content_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_household_change_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_change")),
    )
    op.create_index(
        op.f("ix_household_change_dossier_declared_at"), "household_change", ["dossier", "declared_at"], unique=False
    )
    op.create_table(
        "cover_question",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("member_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("change", sa.String(), nullable=True),
        sa.Column("signed_by", sa.ARRAY(sa.String()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("holds", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_cover_question_dossier")),
        sa.ForeignKeyConstraint(["change"], ["household_change.id"], name=op.f("fk_cover_question_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cover_question")),
    )
    op.create_index(op.f("ix_cover_question_dossier"), "cover_question", ["dossier"], unique=False)
    op.create_index(
        "ix_cover_question_open",
        "cover_question",
        ["opened_at", "id"],
        postgresql_where=sa.text("settled_at is null"),
    )


def downgrade() -> None:
    op.drop_table("cover_question")
    op.drop_table("household_change")
    op.drop_table("coverage")
