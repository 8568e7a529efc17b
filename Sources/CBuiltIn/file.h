/* A line of a list of built_in_file, for the file whose path is FILE. */
  {FILE, (const unsigned char[]){
#embed FILE if_empty(0) suffix(, 0)
  }, sizeof((const unsigned char[]){
#embed FILE if_empty(0) suffix(, 0)
  }) - 1},
#undef FILE
