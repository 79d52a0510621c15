"""What the field is: questionnaire, answers, figures and errors, without files, database or window."""
