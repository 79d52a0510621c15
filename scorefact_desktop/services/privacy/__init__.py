"""The duties towards respondents: data found, handed out and erased; retention; anonymised copies."""
