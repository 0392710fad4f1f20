create table haven.twice(id int, id int);
