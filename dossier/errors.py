"""Every way in which the rules refuse, one small class each.

A message never holds a personal value: it may end in a log or a workflow history.
"""


class DossierError(Exception):
    """A refusal by the rules: `code` is stable, the message is for staff, data are attributes."""

    code = "dossier.error"


class InvalidDateError(DossierError, ValueError):
    """Not a date of the calendar, whole or partial."""

    code = "value.date_invalid"


class InvalidIdcsError(DossierError, ValueError):
    """Not a number that the population register would issue."""

    code = "household.idcs_invalid"


class InvalidCinError(DossierError, ValueError):
    """Does not look like a national identity card number."""

    code = "value.cin_invalid"


class InvalidPhoneError(DossierError, ValueError):
    """Not a Moroccan telephone number."""

    code = "value.phone_invalid"


class InvalidDossierNumberError(DossierError, ValueError):
    """Not a number that we issued."""

    code = "dossier.number_invalid"


class InvalidHouseholdError(DossierError, ValueError):
    """The declaration contradicts itself so far that nothing can be checked against it."""

    code = "household.invalid"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RefusedActError(DossierError):
    """Somebody asked for something that cannot be done now; nothing was changed."""

    code = "act.refused"


class UnknownDossierError(RefusedActError):
    """No dossier of that number, or none that may be seen."""

    code = "dossier.unknown"


class UnknownDocumentError(RefusedActError):
    """No such document in that dossier."""

    code = "document.unknown"


class UnknownTaskError(RefusedActError):
    """No such review task."""

    code = "review.unknown"


class UnknownMemberError(RefusedActError):
    """A document was given for somebody the declaration does not name."""

    code = "document.member_unknown"


class UnknownKindError(RefusedActError):
    """A document was announced as a kind that does not exist."""

    code = "document.kind_unknown"


class TooManyDocumentsError(RefusedActError):
    """The dossier holds as many documents as it may."""

    code = "document.too_many"


class AlreadySubmittedError(RefusedActError):
    """The dossier was deposited before."""

    code = "dossier.already_submitted"


class DossierClosedError(RefusedActError):
    """The dossier is decided, withdrawn or closed."""

    code = "dossier.closed"


class NotTheApplicantsTurnError(RefusedActError):
    """Documents are taken in a draft, or while corrections are asked."""

    code = "dossier.not_open_for_documents"


class NothingAskedError(RefusedActError):
    """No corrections are open."""

    code = "corrections.none_open"


class PhoneNotProvedError(RefusedActError):
    """Another telephone is taken at the counter only, from whoever shows who they are."""

    code = "dossier.phone_not_proved"


class AlreadySettledError(RefusedActError):
    """Somebody settled the task before."""

    code = "review.already_settled"


class SignatureNeededError(RefusedActError):
    """A refusal takes effect by the signature of a reviewer, not of a program."""

    code = "review.signature_needed"


class AlreadySignedError(RefusedActError):
    """The same person signed this before: the next signature is another's."""

    code = "review.already_signed"


class OwnProposalError(RefusedActError):
    """Who proposed a refusal does not sign it."""

    code = "review.own_proposal"


class TaskClaimedError(RefusedActError):
    """Somebody else has taken the task."""

    code = "review.claimed"


class StaffActError(RefusedActError):
    """An act of another role."""

    code = "act.role_not_allowed"


class NotOverdueError(RefusedActError):
    """Only a dossier whose answer is overdue can be closed for want of it."""

    code = "corrections.not_overdue"


class InvalidDeadlineError(RefusedActError):
    """A deadline is only ever moved to later, by a whole number of days."""

    code = "corrections.deadline_invalid"


class NoSecondBundleError(RefusedActError):
    """No second bundle waits for a supervisor."""

    code = "corrections.no_second_bundle"


class NothingToTakeBackError(RefusedActError):
    """No decision is there that could still be taken back."""

    code = "decision.nothing_to_take_back"


class StillOpenError(RefusedActError):
    """A household applies again once its dossier has ended."""

    code = "dossier.still_open"


class DossierHeldError(RefusedActError):
    """A legal hold forbids to erase the dossier."""

    code = "dossier.held"


class ComplaintOfDossierError(RefusedActError):
    """The complaint is about a dossier, and is erased with it."""

    code = "complaint.of_dossier"


class NotHeldError(RefusedActError):
    """No legal hold is on the dossier."""

    code = "dossier.not_held"


class BeingRegisteredError(RefusedActError):
    """The household is being registered: what has left the house is not called back."""

    code = "dossier.being_registered"


class CoverClosedError(RefusedActError):
    """The cover has ended."""

    code = "cover.closed"


class IncompleteChangeError(RefusedActError):
    """A declared change lacks what its kind needs, or names somebody the cover does not know."""

    code = "cover.change_incomplete"


class InvalidComplaintNumberError(DossierError, ValueError):
    """Not a number of a complaint that we gave."""

    code = "complaint.number_invalid"


class UnknownComplaintError(RefusedActError):
    """No complaint or appeal of that number."""

    code = "complaint.unknown"


class ComplaintClosedError(RefusedActError):
    """The complaint or appeal is answered or withdrawn."""

    code = "complaint.closed"


class NothingToReplyError(RefusedActError):
    """Nothing is asked of whoever complains."""

    code = "complaint.nothing_asked"


class NothingToCarryOutError(RefusedActError):
    """Nothing that was upheld waits to be done."""

    code = "complaint.nothing_to_carry_out"


class ComplaintGroundError(RefusedActError):
    """A reason for which this cannot be rejected."""

    code = "complaint.ground_invalid"


class NothingToContestError(RefusedActError):
    """Nothing was decided against the household that an appeal could contest."""

    code = "appeal.nothing_to_contest"


class AppealOpenError(RefusedActError):
    """The decision is contested already, and that appeal is open."""

    code = "appeal.already_open"


class OwnDecisionError(RefusedActError):
    """Who had a hand in a decision does not answer the appeal against it."""

    code = "appeal.own_decision"


class ActRepeatedError(RefusedActError):
    """The same Idempotency-Key came with another body."""

    code = "request.idempotency_key_reused"


class NoticeRefusedError(RefusedActError):
    """A notice that nobody we know has sent now; `reason` is a word for a log, never what was sent."""

    code = "notice.refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UnknownEffectError(RefusedActError):
    """A notice about something that we never asked its sender for."""

    code = "notice.effect_unknown"


class InvalidCursorError(RefusedActError):
    """Not a cursor that we gave."""

    code = "request.cursor_invalid"


class UnreadableFileError(RefusedActError):
    """A file holds nothing that can be shown."""

    code = "quality.unreadable"


class UnavailableError(DossierError):
    """A part that we depend on did not answer; asking again later may help.

    `retry`: whether it may help at once and unchanged. Where it does not, somebody has to mend something first.
    """

    code = "service.unavailable"
    retry = True


class RunsRemainError(UnavailableError):
    """The workflow server has not deleted all runs of an erased dossier yet."""

    code = "service.runs_remain"


class StoreUnavailableError(UnavailableError):
    """The object store did not answer."""

    code = "service.store_unavailable"


class ScannerUnavailableError(UnavailableError):
    """The virus scanner did not judge a file, which therefore waits."""

    code = "service.scanner_unavailable"


class DatabaseUnavailableError(UnavailableError):
    """The database did not answer."""

    code = "service.database_unavailable"


class KeyUnavailableError(UnavailableError):
    """The service or file of key-encryption keys did not answer, or does not hold the key that was asked for."""

    code = "service.key_unavailable"


class RegistryUnreachableError(UnavailableError):
    """A registry of another institution, its carrier, or a provider did not answer."""

    code = "registry.unreachable"


class AnswerUnusableError(RegistryUnreachableError):
    """It answered, and not in its own terms: another shape, somebody left out, or a household that nobody asked for."""


class QuestionRefusedError(RegistryUnreachableError):
    """It refuses us or our question: the same question gets the same answer until a setting is mended.

    `of_what_it_says`: it refuses this very question, not whoever asks; another question may well be answered.
    """

    retry = False

    def __init__(self, message: str, *, of_what_it_says: bool = False) -> None:
        super().__init__(message)
        self.of_what_it_says = of_what_it_says


class KeyEncryptionLostError(DossierError):
    """Data keys are there that no key-encryption key of this installation unwraps: nothing begins until it is back."""

    code = "key.encryption_lost"


class FileDamagedError(DossierError):
    """A stored file is not what was stored, or is gone."""

    code = "document.damaged"


class SealBrokenError(DossierError):
    """Sealed bytes do not open: another key, another place, or somebody changed them."""

    code = "seal.broken"


class KeyDestroyedError(SealBrokenError):
    """The key was destroyed with what it sealed: nothing opens under it again, nothing is sealed under it."""

    code = "key.destroyed"
