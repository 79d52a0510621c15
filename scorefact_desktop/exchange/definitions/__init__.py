"""Questionnaires that other tools wrote, read into ours: XLSForm, LimeSurvey and Qualtrics; and written as XLSForm."""
