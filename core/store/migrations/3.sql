-- Nobody ever kept a draft: a course is made in one go.
DROP TABLE draft;
