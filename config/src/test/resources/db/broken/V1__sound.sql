create table haven.sound(id int primary key);
