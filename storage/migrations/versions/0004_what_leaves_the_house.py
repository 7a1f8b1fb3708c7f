"""What leaves the house: messages and card orders, what is reported of them, and what it opens at the counter"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dispatch",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("event_key", sa.String(), nullable=False),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("available_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_event", sa.String(), nullable=True),
        sa.Column("last_event_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_dispatch_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
        sa.UniqueConstraint("dossier", "event_key", "provider", name=op.f("uq_dispatch_dossier_event_key_provider")),
        sa.UniqueConstraint("effect", name=op.f("uq_dispatch_effect")),
    )
    op.create_index(
        "ix_dispatch_due",
        "dispatch",
        ["provider", "available_at", "id"],
        postgresql_where=sa.text("state in ('waiting', 'given')"),
    )
    op.create_index(
        "ix_dispatch_waiting",
        "dispatch",
        ["dossier", "provider", "id"],
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "notice",
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("provider", "id", name=op.f("pk_notice")),
    )
    op.create_index(op.f("ix_notice_effect"), "notice", ["effect"])
    op.create_table(
        "counter_task",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("dispatch", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_counter_task_dossier")),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatch.id"], name=op.f("fk_counter_task_dispatch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counter_task")),
    )
    op.create_index(
        "ix_counter_task_open",
        "counter_task",
        ["opened_at", "id"],
        postgresql_where=sa.text("settled_at is null"),
    )
    op.create_index(
        "uq_counter_task_open",
        "counter_task",
        ["dossier", "kind"],
        unique=True,
        postgresql_where=sa.text("settled_at is null"),
    )
    op.create_table(
        "outage",
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("provider", "since", name=op.f("pk_outage")),
    )
    op.create_index("uq_outage_open", "outage", ["provider"], unique=True, postgresql_where=sa.text("until is null"))


def downgrade() -> None:
    op.drop_table("outage")
    op.drop_table("counter_task")
    op.drop_table("notice")
    op.drop_table("dispatch")
