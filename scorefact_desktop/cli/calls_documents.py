"""What the `scorefact calls` commands print with --json."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scorefact_desktop.services.calls.monitor import FieldMonitor
    from scorefact_desktop.services.calls.planning import SamplingPlan
    from scorefact_desktop.services.calls.queue import Entry


def plan_document(made: "SamplingPlan", *, stored: bool) -> dict[str, Any]:
    """A draw, stored or only shown."""
    return {
        "campaign": made.campaign,
        "method": made.method,
        "seed": made.seed,
        "frame": made.frame,
        "eligible": made.eligible,
        "drawn": len(made.drawn),
        "stored": stored,
        "fields": list(made.fields),
        "strata": [{"values": list(one.values), "eligible": one.eligible, "drawn": one.drawn} for one in made.strata],
        "minimum_kept": made.minimum_kept,
        "exclusions": [{"customer": one.customer, "reason": one.reason} for one in made.exclusions],
        "doubtful": [list(pair) for pair in made.doubtful],
        "without_number": made.without_number,
    }


def entry_document(one: "Entry") -> dict[str, Any]:
    """A case in the queue."""
    return {
        "customer": one.case.customer,
        "contact": one.case.contact,
        "phone": one.case.phone,
        "language": one.case.language,
        "country": one.case.country,
        "group": one.group,
        "reason": one.reason,
        "attempts": one.attempts,
        "local_time": one.there.isoformat(),
        "due": one.due.isoformat() if one.due else None,
        "late_minutes": one.late if one.due else None,
        "interviewer": one.case.interviewer,
    }


def monitor_document(made: "FieldMonitor") -> dict[str, Any]:
    """How fieldwork goes."""
    met, rates = made.outcomes, made.rates
    return {
        "campaign": made.campaign,
        "status": made.status,
        "complete": made.complete,
        "partial": made.partial,
        "base": made.base,
        "target": made.target,
        "owed": made.owed,
        "calls": made.calls,
        "calls_per_interview": made.calls_per_interview,
        "outcomes": {
            "I": met.complete,
            "P": met.partial,
            "R": met.refusal,
            "NC": met.non_contact,
            "O": met.other,
            "UH": met.unknown_contact,
            "UO": met.unknown_other,
            "NE": met.not_eligible,
        },
        "rates": {
            "RR1": rates.rr1,
            "RR3": rates.rr3,
            "COOP1": rates.coop1,
            "REF1": rates.ref1,
            "CON1": rates.con1,
        },
        **{
            name: [
                {
                    "name": one.name,
                    "calls": one.calls,
                    "reached": one.reached,
                    "interviews": one.interviews,
                    "refusals": one.refusals,
                    "per_hour": one.per_hour,
                    "minutes": one.minutes,
                }
                for one in efforts
            ]
            for name, efforts in (
                ("hours", made.hours),
                ("days", made.days),
                ("interviewers", made.interviewers),
            )
        },
        "quotas": [
            {
                "values": list(one.values),
                "eligible": one.eligible,
                "drawn": one.drawn,
                "complete": one.complete,
                "to_call": one.to_call,
            }
            for one in made.quotas
        ],
        "questions": [
            {"question": one.question, "interviews": one.interviews, "seconds": one.seconds, "keys": one.keys}
            for one in made.questions
        ],
    }
