/** From support.microsoft.com: the page of each function. */
export const lookups = String.raw`
XLOOKUP function
A1 <- {"China","CN","+86";"India","IN","+91";"United States","US","+1";"Indonesia","ID","+62"}
=XLOOKUP("US",B1:B4,A1:A4) -> "United States"
=XLOOKUP("XX",B1:B4,A1:A4,"ID not found") -> "ID not found"
=XLOOKUP("XX",B1:B4,A1:A4) -> #N/A
=XLOOKUP("IN",B1:B4,A1:C4) -> {"India","IN","+91"}
=XLOOKUP("ind*",A1:A4,B1:B4,,2) -> "IN"
=XLOOKUP("ind*",A1:A4,B1:B4,,2,-1) -> "ID"
=XLOOKUP("IND?A",A1:A4,B1:B4,,2) -> "IN"
A1 <- {0.1,9700;0.22,39475;0.24,84200;0.32,160726;0.35,204100;0.37,510300}
=XLOOKUP(46523,B1:B6,A1:A6,0,1,1) -> 0.24
=XLOOKUP(46523,B1:B6,A1:A6,0,-1) -> 0.22
=XLOOKUP(46523,B1:B6,A1:A6,0,1,2) -> 0.24
=SUM(XLOOKUP(0.22,A1:A6,B1:B6):XLOOKUP(0.32,A1:A6,B1:B6)) -> 284401
=XLOOKUP({0.1;0.35},A1:A6,B1:B6) -> {9700;204100}
XMATCH function
A1 <- {"Apple";"Grape";"Pear";"Banana";"Cherry"}
=XMATCH("Gra?",A1:A5) -> #N/A
=XMATCH("Gra??",A1:A5,2) -> 2
=XMATCH("Gra",A1:A5,1) -> 2
=XMATCH("pear",A1:A5) -> 3
=XMATCH(4,{5,4,3,2,1}) -> 2
=XMATCH(4.5,{5,4,3,2,1},1) -> 1
=XMATCH(4.5,{5,4,3,2,1},-1) -> 2
=XMATCH(4.5,{5,4,3,2,1},-1,-2) -> 2
=XMATCH("p*",A1:A5,2,-1) -> 3
HLOOKUP function
A1 <- {"Axles","Bearings","Bolts";4,4,9;5,7,10;6,8,11}
=HLOOKUP("Axles",A1:C4,2,TRUE) -> 4
=HLOOKUP("Bearings",A1:C4,3,FALSE) -> 7
=HLOOKUP("B",A1:C4,3,TRUE) -> 5
=HLOOKUP("Bolts",A1:C4,4) -> 11
=HLOOKUP(3,{1,2,3;"a","b","c";"d","e","f"},2,TRUE) -> "c"
=HLOOKUP("Bolts",A1:C4,5) -> #REF!
=HLOOKUP("Bolts",A1:C4,0) -> #VALUE!
LOOKUP function
A1 <- {4.14,"red";4.19,"orange";5.17,"yellow";5.77,"green";6.39,"blue"}
=LOOKUP(4.19,A1:A5,B1:B5) -> "orange"
=LOOKUP(5.75,A1:A5,B1:B5) -> "yellow"
=LOOKUP(7.66,A1:A5,B1:B5) -> "blue"
=LOOKUP(0,A1:A5,B1:B5) -> #N/A
=LOOKUP("bump",{"a",1;"b",2;"c",3}) -> 2
=LOOKUP(2,1/(A1:A5>5),B1:B5) -> "blue"
VLOOKUP function
A1 <- {101,"Davis";102,"Fontana";103,"Leal";104,"Patten";"a*b","x"}
=VLOOKUP(102,A1:B5,2,FALSE) -> "Fontana"
=VLOOKUP(103.5,A1:B4,2) -> "Leal"
=VLOOKUP(100,A1:B4,2) -> #N/A
=VLOOKUP("102",A1:B5,2,FALSE) -> #N/A
=VLOOKUP("a~*b",A1:B5,2,FALSE) -> "x"
=VLOOKUP(102,A1:B5,3,FALSE) -> #REF!
MATCH function
A1 <- {25;38;40;41}
=MATCH(39,A1:A4,1) -> 2
=MATCH(41,A1:A4,0) -> 4
=MATCH(40,A1:A4,-1) -> #N/A
=MATCH("b*",{"abc","bcd","b"},0) -> 2
=MATCH(TRUE,{FALSE,TRUE},0) -> 2
=MATCH("B",{"a","b"},0) -> 2
INDEX function
A1 <- {"Apples","Lemons";"Bananas","Pears"}
=INDEX(A1:B2,2,2) -> "Pears"
=INDEX(A1:B2,2,1) -> "Bananas"
=INDEX({1,2;3,4},0,2) -> {2;4}
=INDEX({1,2;3,4},3,1) -> #REF!
=SUM(INDEX({1,2;3,4},2,0)) -> 7
=INDEX(A1:B1,2) -> "Lemons"
ADDRESS function
=ADDRESS(2,3) -> "$C$2"
=ADDRESS(2,3,2) -> "C$2"
=ADDRESS(2,3,2,FALSE) -> "R2C[3]"
=ADDRESS(2,3,1,FALSE,"[Book1]Sheet1") -> "'[Book1]Sheet1'!R2C3"
=ADDRESS(2,3,1,FALSE,"EXCEL SHEET") -> "'EXCEL SHEET'!R2C3"
=ADDRESS(0,1) -> #VALUE!
=ADDRESS(1,16384) -> "$XFD$1"
=ADDRESS(1,16385) -> #VALUE!
CHOOSE, COLUMNS, ROWS and TRANSPOSE functions
A1 <- {"1st";"2nd";"3rd";"Finished"}
=CHOOSE(2,A1,A2,A3,A4) -> "2nd"
=SUM(CHOOSE(2,A1:A4,{1,2,3})) -> 6
=CHOOSE(5,1,2) -> #VALUE!
=COLUMNS({1,2,3;4,5,6}) -> 3
=ROWS({1,2,3;4,5,6}) -> 2
=TRANSPOSE({1,2,3}) -> {1;2;3}
OFFSET and INDIRECT functions
A1 <- {4,10;8,3;3,6;"B2","A1:A3"}
=OFFSET(A1,1,1) -> 3
=SUM(OFFSET(A3:B5,-1,0,2,2)) -> 20
=OFFSET(A1,-1,0) -> #REF!
=INDIRECT(A4) -> 3
=SUM(INDIRECT(B4)) -> 15
=INDIRECT("R2C1",FALSE) -> 8
=INDIRECT("nothing here") -> #REF!
FILTER, SORT, SORTBY and UNIQUE functions
A1 <- {"East","Tom",6380;"West","Fred",5619;"North","Amy",4565;"South","Sal",5323;"East","Fritz",4394}
=FILTER(A1:C5,A1:A5="East") -> {"East","Tom",6380;"East","Fritz",4394}
=FILTER(A1:C5,A1:A5="Mars","") -> ""
=FILTER(A1:C5,A1:A5="Mars") -> #CALC!
=FILTER(B1:B5,(A1:A5="East")*(C1:C5>5000)) -> "Tom"
=SORT(C1:C5) -> {4394;4565;5323;5619;6380}
=SORT(C1:C5,,-1) -> {6380;5619;5323;4565;4394}
=SORT({3,1,2},1,1,TRUE) -> {1,2,3}
=SORTBY(B1:B5,A1:A5,1,C1:C5,-1) -> {"Tom";"Fritz";"Amy";"Sal";"Fred"}
=UNIQUE(A1:A5) -> {"East";"West";"North";"South"}
=UNIQUE(A1:A5,,TRUE) -> {"West";"North";"South"}
=UNIQUE({1,2,1;1,2,1},TRUE) -> {1,2;1,2}
=UNIQUE({"a";"A";"b"}) -> {"a";"b"}
=SORT({"b";1;TRUE;"a";FALSE}) -> {1;"a";"b";FALSE;TRUE}
TAKE, DROP, EXPAND, CHOOSECOLS and CHOOSEROWS functions
A1 <- {1,2,3;4,5,6;7,8,9}
=TAKE(A1:C3,2) -> {1,2,3;4,5,6}
=TAKE(A1:C3,,2) -> {1,2;4,5;7,8}
=TAKE(A1:C3,-2) -> {4,5,6;7,8,9}
=TAKE(A1:C3,2,2) -> {1,2;4,5}
=TAKE(A1:C3,9) -> {1,2,3;4,5,6;7,8,9}
=TAKE(A1:C3,0) -> #CALC!
=DROP(A1:C3,2) -> {7,8,9}
=DROP(A1:C3,,2) -> {3;6;9}
=DROP(A1:C3,-2) -> {1,2,3}
=DROP(A1:C3,2,2) -> 9
=DROP(A1:C3,3) -> #CALC!
=EXPAND({1,2;3,4},3,3) -> {1,2,#N/A;3,4,#N/A;#N/A,#N/A,#N/A}
=EXPAND({1},3,3,"-") -> {1,"-","-";"-","-","-";"-","-","-"}
=EXPAND({1,2;3,4},1) -> #VALUE!
=CHOOSECOLS(A1:C3,1,3,-2) -> {1,3,2;4,6,5;7,9,8}
=CHOOSEROWS(A1:C3,-1) -> {7,8,9}
=CHOOSEROWS(A1:C3,4) -> #VALUE!
WRAPROWS, WRAPCOLS, TOCOL, TOROW, HSTACK and VSTACK functions
=WRAPROWS({"A","B","C","D","E","F","G"},3) -> {"A","B","C";"D","E","F";"G",#N/A,#N/A}
=WRAPROWS({"A","B","C","D","E","F","G"},3,"x") -> {"A","B","C";"D","E","F";"G","x","x"}
=WRAPCOLS({"A","B","C","D","E"},3) -> {"A","D";"B","E";"C",#N/A}
=WRAPROWS({1,2},0) -> #NUM!
=TOCOL({1,2;3,4}) -> {1;2;3;4}
=TOCOL({1,2;3,4},,TRUE) -> {1;3;2;4}
=TOCOL({1,#N/A;3,4},2) -> {1;3;4}
=TOROW({1,2;3,4}) -> {1,2,3,4}
=HSTACK({1;2},{3}) -> {1,3;2,#N/A}
=VSTACK({1,2},{3}) -> {1,2;3,#N/A}
SEQUENCE, MAKEARRAY, MAP, REDUCE, SCAN, BYROW and BYCOL functions
=SEQUENCE(2,3) -> {1,2,3;4,5,6}
=SEQUENCE(3,1,10,-5) -> {10;5;0}
=SEQUENCE(2,2,,2) -> {1,3;5,7}
=SEQUENCE(0) -> #CALC!
=SEQUENCE(-1) -> #VALUE!
=MAKEARRAY(2,3,LAMBDA(r,c,r*c)) -> {1,2,3;2,4,6}
=MAP({1,2,3;4,5,6},LAMBDA(a,IF(a>4,a*a,a))) -> {1,2,3;4,25,36}
=REDUCE(,{1,2,3;4,5,6},LAMBDA(a,b,a+b^2)) -> 91
=REDUCE(1,{2,3},LAMBDA(a,b,IF(b>2,a*b,a))) -> 3
=SCAN(1,{1,2,3;4,5,6},LAMBDA(a,b,a*b)) -> {1,2,6;24,120,720}
=SCAN("",{"a","b","c"},LAMBDA(a,b,a&b)) -> {"a","ab","abc"}
=BYROW({1,2;3,4},LAMBDA(r,MAX(r))) -> {2;4}
=BYCOL({1,2;3,4},LAMBDA(r,MAX(r))) -> {3,4}
=LAMBDA(x,y,SQRT(x^2+y^2))(3,4) -> 5
=LAMBDA(x,x) -> #CALC!
=LET(x,5,SUM(x,1)) -> 6
=LET(x,1,x+LET(x,5,x)) -> 6
=LET(x,1,LET(x,x+1,y,x*10,x+y)) -> 22
=LET(x,2,LET(y,x,LET(x,y+1,x*y))+x) -> 8
HYPERLINK function
=HYPERLINK("http://example.microsoft.com/report.xlsx","Click") -> "Click"
=HYPERLINK("http://example.microsoft.com") -> "http://example.microsoft.com"
CELL function
A1 <- {1;"TOTAL";;#N/A}
B1 <- {=1+1}
=CELL("row",A20) -> 20
=CELL("col",B3) -> 2
=CELL("contents",A2) -> "TOTAL"
=CELL("type",A1) -> "v"
=CELL("type",A2) -> "l"
=CELL("type",A3) -> "b"
=CELL("address",B3) -> "$B$3"
ISFORMULA, FORMULATEXT, SHEET and SHEETS functions
A1 <- {1;2}
B1 <- {=SUM(A1:A2)}
=ISFORMULA(A1) -> FALSE
=ISFORMULA(B1) -> TRUE
=FORMULATEXT(B1) -> "=SUM(A1:A2)"
=FORMULATEXT(A1) -> #N/A
=SHEET() -> 1
=SHEETS() -> 1
=ERROR.TYPE(#NULL!) -> 1
=ERROR.TYPE(#DIV/0!) -> 2
=ERROR.TYPE(#VALUE!) -> 3
=ERROR.TYPE(#REF!) -> 4
=ERROR.TYPE(#NAME?) -> 5
=ERROR.TYPE(#NUM!) -> 6
=ERROR.TYPE(#N/A) -> 7
=ERROR.TYPE(1) -> #N/A
=TYPE(1)&TYPE("a")&TYPE(TRUE)&TYPE(#N/A)&TYPE({1,2}) -> "1241664"
`;
