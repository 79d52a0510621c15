"""The marks by which the tables of helpdesks and CRM systems are recognised: columns that only they write.

Exports keep the language of their user, so the names that stay English, or the shape, decide where they can.
"""

import re
from collections.abc import Sequence

from scorefact_desktop.exchange.signatures import Detection
from scorefact_desktop.exchange.text import Record

#: Columns by tool: the first are telling by themselves, two of the others are as well.
_TOOLS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "jira": (
        frozenset(),
        frozenset(
            {"issue key", "issue id", "issue type", "project key", "clé", "id de ticket", "clé du projet"}
            | {"type de ticket", "ärendenyckel", "ärende-id", "ärendetyp", "vorgangsschlüssel", "vorgangs-id"}
        ),
    ),
    "salesforce": (
        frozenset(),
        frozenset(
            {"isdeleted", "systemmodstamp", "createdbyid", "lastmodifiedbyid", "lastmodifieddate", "ownerid"}
            | {"recordtypeid", "masterrecordid", "lastactivitydate", "lastvieweddate", "lastreferenceddate"}
        ),
    ),
    "zendesk": (
        frozenset(
            {"group stations", "assignee stations", "summation column", "first reply time in minutes"}
            | {"full resolution time in minutes", "requester wait time in minutes", "satisfaction score"}
        ),
        frozenset(
            {"ticket id", "requester", "requester id", "requester email", "requester external id", "submitter"}
            | {"assignee", "ticket form", "assigned at", "initially assigned at", "solved at", "reopens", "via"}
            | {"ticket satisfaction rating", "ticket status", "ticket group", "requester domain", "ticket subject"}
        ),
    ),
    "freshdesk": (
        frozenset(
            {"initial response time", "first response time (in hrs)", "resolution time (in hrs)"}
            | {"agent interactions", "customer interactions", "first response status", "every response status"}
        ),
        frozenset(
            {"ticket id", "agent", "created time", "due by time", "resolved time", "closed time", "last update time"}
            | {"resolution status", "survey results", "association type", "requester name", "requester email"}
        ),
    ),
    "servicenow": (
        frozenset({"sys_id", "sys_created_on", "sys_updated_on", "sys_mod_count", "sys_class_name", "sys_domain"}),
        frozenset(
            {"short_description", "assignment_group", "caller_id", "opened_at", "incident_state", "opened_by"}
            | {"assigned_to", "close_code", "cmdb_ci", "contact_type", "made_sla", "u_customer"}
        ),
    ),
    "dynamics": (
        frozenset(),
        frozenset(
            {"row checksum", "modified on", "account name", "primary contact", "relationship type", "topic"}
            | {"business unit", "status reason", "est. revenue", "potential customer", "regarding"}
        ),
    ),
    "hubspot": (
        frozenset(
            {"hs_object_id", "hubspot owner", "company domain name", "hubspot team", "record id - company"}
            | {"associated company ids", "associated contact ids", "associated deal ids", "record id - contact"}
        ),
        frozenset(
            {"record id", "lifecycle stage", "lead status", "company owner", "contact owner", "deal owner"}
            | {"deal stage", "deal name", "associated company", "ticket name", "ticket status", "create date"}
            | {"last activity date", "number of associated contacts", "marketing contact status"}
        ),
    ),
}
_UNTOUCHED = re.compile(
    r"\((?:do not modify|ne pas modifier|ändra inte|ändern sie nicht|nicht ändern)\)", re.IGNORECASE
)


def crm(head: Sequence[Record], header: int) -> Detection | None:
    """Jira, Salesforce, Zendesk, Freshdesk, ServiceNow, Dynamics or HubSpot, the likeliest of them."""
    cells = [cell.strip() for cell in head[header].cells]
    untouched = [cell for cell in cells if _UNTOUCHED.match(cell)]
    if untouched:
        return _found("dynamics", 0.95, header, untouched)
    names = list(dict.fromkeys(" ".join(cell.split()).casefold() for cell in cells if cell))
    best: tuple[int, str, list[str]] = (0, "", [])
    for tool, (telling, usual) in _TOOLS.items():
        known = [name for name in names if name in telling or name in usual]
        score = len(known) + 2 * sum(1 for name in known if name in telling)
        if score >= (2 if tool in ("jira", "salesforce") else 3) and score > best[0]:
            best = (score, tool, known)
    score, tool, known = best
    if tool:
        return _found(tool, 0.95 if score > 3 or tool in ("jira", "salesforce") else 0.8, header, known)
    custom = [name for name in names if name.endswith(("__c", "__r"))]
    return _found("salesforce", 0.8, header, custom) if custom else None


def _found(tool: str, confidence: float, header: int, known: Sequence[str]) -> Detection:
    return Detection(tool, confidence, "known_columns", header, None, header + 1, ", ".join(known[:4]))
