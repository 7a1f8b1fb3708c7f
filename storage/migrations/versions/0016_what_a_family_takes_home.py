"""A family takes home what is kept of it, by a link that opens once"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "export_link",
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("session", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_export_link_dossier")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_export_link")),
    )
    op.create_index(op.f("ix_export_link_dossier"), "export_link", ["dossier"])


def downgrade() -> None:
    op.drop_table("export_link")
