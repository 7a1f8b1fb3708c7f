"""Where every port gets its adapter. But for `deploy.edge`, nothing else joins `storage`, `ocr` and `gateways`.

Adapters are imported where they are built: a process loads only what it runs, and starts in a third of the time.
"""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from deploy.settings import Settings, secret
from dossier.deliveries import Provider
from storage.keys import Keyring

if TYPE_CHECKING:
    from temporalio.client import Client as TemporalClient

    from api.services import Services
    from deploy.anchoring import FiledAnchors
    from deploy.code_sender import CodeSender
    from deploy.erasing import Eraser
    from deploy.sender import DispatchSender
    from gateways.cards import HttpCards
    from gateways.clamd import Clamd
    from gateways.connection import Connection
    from gateways.oidc.provider import OidcProvider
    from gateways.registration import HttpCovers
    from gateways.registries import HttpRegistries
    from gateways.sms import HttpMessages
    from ocr.pool import ReaderPool
    from storage.accounts import SqlAccounts
    from storage.cases import SqlCases
    from storage.complaint_acts import SqlComplaints
    from storage.complaints import SqlComplaintCases
    from storage.counter_tasks import SqlCounterTasks
    from storage.coverages import SqlCoverages
    from storage.database import Database
    from storage.dispatches import SqlDispatches
    from storage.dossiers import SqlDossiers
    from storage.effects import SqlEffects
    from storage.erasing import SqlErasures
    from storage.exporting import SqlExports
    from storage.looking import SqlLooks
    from storage.objects import S3Files
    from storage.orphans import SqlOrphans
    from storage.otp import SqlOneTimeCodes
    from storage.outbox import SqlOutbox
    from storage.sessions import SqlClients, SqlSessions
    from storage.verifying import SqlVerifying
    from storage.verifying_files import S3Evidence

    Bucket = TypeVar("Bucket", bound=S3Files)


class House:
    """The parts of one process, each built when it is first asked for."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def keys(self) -> Keyring:
        """The installation's keys, and those of its dossiers."""
        from deploy.keyring import keyring

        settings = self.settings
        return keyring(settings.database_url, settings.installation_key_file, settings.key_encryption_file)

    @cached_property
    def database(self) -> "Database":
        """Connections to PostgreSQL."""
        from storage.database import Database

        return Database(self.settings.database_url)

    @cached_property
    def dossiers(self) -> "SqlDossiers":
        """What people do."""
        from storage.dossiers import SqlDossiers

        return SqlDossiers(self.database, self.keys)

    @cached_property
    def cases(self) -> "SqlCases":
        """What the machine notes."""
        from storage.cases import SqlCases

        return SqlCases(self.database, self.keys)

    @cached_property
    def coverages(self) -> "SqlCoverages":
        """What the machine notes of covers."""
        from storage.coverages import SqlCoverages

        return SqlCoverages(self.database, self.keys)

    @cached_property
    def complaint_cases(self) -> "SqlComplaintCases":
        """What the machine notes of complaints."""
        from storage.complaints import SqlComplaintCases

        return SqlComplaintCases(self.database, self.keys)

    @cached_property
    def complaints(self) -> "SqlComplaints":
        """What people do with complaints."""
        from storage.complaint_acts import SqlComplaints

        return SqlComplaints(self.database, self.keys)

    @cached_property
    def outbox(self) -> "SqlOutbox":
        """Acts on their way into a run."""
        from storage.outbox import SqlOutbox

        return SqlOutbox(self.database)

    @cached_property
    def dispatches(self) -> "SqlDispatches":
        """Messages and card orders on their way."""
        from storage.dispatches import SqlDispatches

        return SqlDispatches(self.database, self.keys, self.settings.dispatches_asked_after)

    @cached_property
    def counter_tasks(self) -> "SqlCounterTasks":
        """What people at the counter have to do."""
        from storage.counter_tasks import SqlCounterTasks

        return SqlCounterTasks(self.database, self.keys)

    @cached_property
    def accounts(self) -> "SqlAccounts":
        """Members of staff."""
        from storage.accounts import SqlAccounts

        return SqlAccounts(self.database, self.keys, totp_required=self.settings.staff_totp_required)

    @cached_property
    def sessions(self) -> "SqlSessions":
        """Who is signed in."""
        from storage.sessions import SqlSessions

        return SqlSessions(self.database)

    @cached_property
    def clients(self) -> "SqlClients":
        """Programs and their tokens."""
        from storage.sessions import SqlClients

        return SqlClients(self.database)

    @cached_property
    def codes(self) -> "SqlOneTimeCodes":
        """Codes by short message."""
        from storage.otp import SqlOneTimeCodes

        return SqlOneTimeCodes(self.database, self.keys)

    @cached_property
    def code_sender(self) -> "CodeSender":
        """Brings codes to the gateway."""
        from deploy.code_sender import CodeSender

        return CodeSender(self.codes, self.messages, self.settings.outbox_poll_s)

    @cached_property
    def sender(self) -> "DispatchSender":
        """Brings messages and card orders to their providers."""
        from deploy.sender import ByCard, ByMessage, DispatchSender, Way

        ways: dict[Provider, Way] = {
            Provider.SMS: ByMessage(self.dispatches, self.messages, self.settings.follow_link),
            Provider.CARDS: ByCard(self.dispatches, self.cards),
        }
        return DispatchSender(self.dispatches, ways, self.settings.dispatch_poll_s)

    @cached_property
    def effects(self) -> "SqlEffects":
        """What left the house."""
        from storage.effects import SqlEffects

        return SqlEffects(self.database)

    @cached_property
    def files(self) -> "S3Files":
        """The object store."""
        from storage.objects import S3Files

        return self._bucket(S3Files)

    @cached_property
    def orphans(self) -> "SqlOrphans":
        """Files that no document names."""
        from storage.orphans import SqlOrphans

        return SqlOrphans(self.database, lambda: self.files)

    @cached_property
    def erasures(self) -> "SqlErasures":
        """Erasures and legal holds."""
        from storage.erasing import SqlErasures

        return SqlErasures(self.database, self.keys)

    def eraser(self, client: "TemporalClient") -> "Eraser":
        """Whoever erases for good."""
        from deploy.erasing import Eraser
        from deploy.runs import TemporalRuns

        return Eraser(self.database, self.erasures, lambda: self.files, TemporalRuns(client))

    @cached_property
    def evidence(self) -> "S3Evidence":
        """The object store, as somebody looks at it who opens nothing."""
        from storage.verifying_files import S3Evidence

        return self._bucket(S3Evidence)

    @cached_property
    def verifying(self) -> "SqlVerifying":
        """Whether what is stored is what was written."""
        from storage.verifying import SqlVerifying

        return SqlVerifying(self.database, self.keys.installation.public_key)

    @cached_property
    def anchors(self) -> "FiledAnchors":
        """Signed roots over all chains, each in a file too."""
        from deploy.anchoring import FiledAnchors
        from storage.anchors import SqlAnchors

        folder = self.settings.anchor_folder or self.settings.home / "anchors"
        return FiledAnchors(SqlAnchors(self.database, self.keys.installation), folder)

    @cached_property
    def exports(self) -> "SqlExports":
        """Everything that is kept of a dossier, for its family."""
        from storage.exporting import SqlExports

        return SqlExports(self.database, self.keys)

    @cached_property
    def looks(self) -> "SqlLooks":
        """Who looked at what."""
        from storage.looking import SqlLooks

        return SqlLooks(self.database)

    @cached_property
    def readers(self) -> "ReaderPool":
        """The readers of documents, one a core, with their sandbox of decoders."""
        from ocr.pool import ReaderPool

        return ReaderPool(self.settings.reading_slots)

    @cached_property
    def scanner(self) -> "Clamd | None":
        """The virus scanner, where this installation has one."""
        from gateways.clamd import Clamd

        return None if self.settings.clamd is None else Clamd(self.settings.clamd)

    @cached_property
    def registries(self) -> "HttpRegistries":
        """The registries of other institutions; on a local stack the sandbox plays them all."""
        from gateways.registries import HttpRegistries

        return HttpRegistries(*(self._line(system) for system in ("rnp", "rsu", "cover", "ramed")))

    @cached_property
    def covers(self) -> "HttpCovers":
        """The carrier's registration."""
        from gateways.registration import HttpCovers

        return HttpCovers(self._line("registration"))

    @cached_property
    def cards(self) -> "HttpCards":
        """The card issuer."""
        from gateways.cards import HttpCards

        return HttpCards(self._line("cards"))

    @cached_property
    def messages(self) -> "HttpMessages":
        """The gateway of short messages."""
        from gateways.sms import HttpMessages

        return HttpMessages(self._line("sms"))

    @cached_property
    def provider(self) -> "OidcProvider | None":
        """The administration's own provider of identities, where this installation has one."""
        settings = self.settings
        if settings.oidc_issuer is None or settings.oidc_client_id is None or settings.oidc_client_secret_file is None:
            return None
        from gateways.oidc.provider import OidcProvider, Registration
        from gateways.oidc.tokens import Demands
        from gateways.tls import context

        return OidcProvider(
            Registration(
                settings.oidc_issuer,
                settings.oidc_client_id,
                secret(settings.oidc_client_secret_file),
                redirect_url=f"{settings.browsed_at}/staff/provider/callback",
                home_url=f"{settings.browsed_at}/staff/sign-in",
                by_post=settings.oidc_client_auth == "client_secret_post",
            ),
            Demands(settings.oidc_acr_values, settings.oidc_amr_values, settings.oidc_max_age_s),
            tls=context(settings.oidc_authority_file, None, None),
        )

    @cached_property
    def services(self) -> "Services":
        """Everything that the HTTP edge needs."""
        from api.services import ApiSettings, Services
        from deploy import edge
        from deploy.exporting import FamilyExports
        from storage.auditing import SqlAuditing
        from storage.budgets import SqlBudgets
        from storage.cover_acts import SqlCoverActs
        from storage.standing import SqlStanding

        settings = self.settings
        return Services(
            dossiers=self.dossiers,
            files=self.files,
            readers=self.readers,
            screen=edge.judge,
            tickets=edge.SealedTickets(self.keys),
            accounts=self.accounts,
            clients=self.clients,
            sessions=self.sessions,
            codes=self.codes,
            budgets=SqlBudgets(self.database, self.keys),
            standing=SqlStanding(self.database, self.keys),
            desk=self.dossiers,
            looks=self.looks,
            digest=lambda content: self.keys.blind("request", content),
            settings=ApiSettings(
                temporal_ui_url=settings.temporal_ui_url,
                namespace=settings.temporal_namespace,
                upload_max_bytes=settings.upload_max_bytes,
                secure_cookies=settings.secure_cookies,
            ),
            missing=lambda: () if self.database.is_ready() else ("database",),
            notices=edge.SignedNotices(self._notice_secrets(), self.dispatches, self.database.now),
            counter_tasks=self.counter_tasks,
            complaints=self.complaints,
            covers=SqlCoverActs(self.database, self.keys),
            exports=FamilyExports(self),
            auditing=SqlAuditing(self.database, self.keys),
            provider=self.provider,
        )

    def _bucket(self, way: "type[Bucket]") -> "Bucket":
        settings = self.settings
        access, secret_key = secret(settings.s3_access_key_file), secret(settings.s3_secret_key_file)
        files = way(settings.s3_endpoint, access, secret_key, settings.s3_bucket, self.keys)
        files.prepare()
        return files

    def _notice_secrets(self) -> tuple[bytes, ...]:
        path = self.settings.notice_secret_file
        return () if path is None else tuple(each.encode() for each in secret(path).splitlines())

    def _line(self, system: str) -> "Connection":
        from gateways.connection import Connection, Patience
        from gateways.tls import context

        settings = self.settings
        return Connection(
            system,
            settings.system_urls.get(system, settings.sandbox_url),
            tls=context(settings.system_authority_file, settings.system_certificate_file, settings.system_key_file),
            patience=Patience(settings.registry_timeout_s),
        )
