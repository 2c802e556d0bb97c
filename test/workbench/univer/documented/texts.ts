/** From support.microsoft.com: the page of each function. */
export const texts = String.raw`
BAHTTEXT function
=BAHTTEXT(1234) -> "หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน"
CHAR, CODE and CLEAN functions
=CHAR(65) -> "A"
=CHAR(33) -> "!"
=CHAR(0) -> #VALUE!
=CHAR(256) -> #VALUE!
=CODE("!") -> 33
=CLEAN(CHAR(9)&"Monthly report"&CHAR(10)) -> "Monthly report"
DOLLAR function
=DOLLAR(1234.567,2) -> "$1,234.57"
=DOLLAR(1234.567,-2) -> "$1,200"
=DOLLAR(-1234.567,-2) -> "($1,200)"
=DOLLAR(-0.123,4) -> "($0.1230)"
=DOLLAR(99.888) -> "$99.89"
FIXED function
=FIXED(1234.567,1) -> "1,234.6"
=FIXED(1234.567,-1) -> "1,230"
=FIXED(-1234.567,-1,TRUE) -> "-1230"
=FIXED(44.332) -> "44.33"
FIND and SEARCH functions
=FIND("M","Miriam McGovern") -> 1
=FIND("m","Miriam McGovern") -> 6
=FIND("M","Miriam McGovern",3) -> 8
=FIND("","abc") -> 1
=FIND("","abc",2) -> 2
=FIND("a","abc",0) -> #VALUE!
=SEARCH("e","Statements",6) -> 7
=SEARCH("margin","Profit Margin") -> 8
=SEARCH("m?r*n","Profit Margin") -> 8
=SEARCH("~?","what?") -> 5
=SEARCH("x","abc") -> #VALUE!
MID function
=MID("Fluid Flow",1,5) -> "Fluid"
=MID("Fluid Flow",7,20) -> "Flow"
=MID("Fluid Flow",20,5) -> ""
=MID("Fluid Flow",0,5) -> #VALUE!
=LEFT("Sale Price",-1) -> #VALUE!
=RIGHT("Stock Number") -> "r"
NUMBERVALUE function
=NUMBERVALUE("2.500,27",",",".") -> 2500.27
=NUMBERVALUE("3.5%") -> 0.035
=NUMBERVALUE("9%%") -> 0.0009
=NUMBERVALUE("") -> 0
=NUMBERVALUE("  3 000 ") -> 3000
=NUMBERVALUE("1.2.3") -> #VALUE!
PROPER function
=PROPER("this is a TITLE") -> "This Is A Title"
=PROPER("2-way street") -> "2-Way Street"
=PROPER("76BudGet") -> "76Budget"
=PROPER("o'neil's") -> "O'Neil'S"
REPLACE, REPT and SUBSTITUTE functions
=REPLACE("abcdefghijk",6,5,"*") -> "abcde*k"
=REPLACE("2009",3,2,"10") -> "2010"
=REPLACE("123456",1,3,"@") -> "@456"
=REPT("*-",3) -> "*-*-*-"
=REPT("-",10) -> "----------"
=REPT("a",0) -> ""
=REPT("a",-1) -> #VALUE!
=REPT("a",32768) -> #VALUE!
=SUBSTITUTE("Sales Data","Sales","Cost") -> "Cost Data"
=SUBSTITUTE("Quarter 1, 2008","1","2",1) -> "Quarter 2, 2008"
=SUBSTITUTE("Quarter 1, 2011","1","2",3) -> "Quarter 1, 2012"
=SUBSTITUTE("abc","","x") -> "abc"
=SUBSTITUTE("aAa","a","x") -> "xAx"
T and N functions
A1 <- {"Rainfall";19;TRUE}
=T(A1) -> "Rainfall"
=T(A2) -> ""
=T(A3) -> ""
=N(A1) -> 0
=N(A2) -> 19
=N(A3) -> 1
=N("7") -> 0
TEXT function
=TEXT(1234.567,"$#,##0.00") -> "$1,234.57"
=TEXT(0.285,"0.0%") -> "28.5%"
=TEXT(4.34,"# ?/?") -> "4 1/3"
=TRIM(TEXT(0.34,"# ?/?")) -> "1/3"
=TEXT(12200000,"0.00E+00") -> "1.22E+07"
=TEXT(1234567898,"[<=9999999]###-####;(###) ###-####") -> "(123) 456-7898"
=TEXT(1234,"0000000") -> "0001234"
=TEXT(123456,"##0° 00' 00''") -> "12° 34' 56''"
=TEXT(DATE(2012,3,14),"mm/dd/yy") -> "03/14/12"
=TEXT(DATE(2012,3,14),"dddd") -> "Wednesday"
=TEXT(0.5625,"H:MM AM/PM") -> "1:30 PM"
=TEXT(1.5,"[h]:mm") -> "36:00"
=TEXT("x","0;-0;0;""t:""@") -> "t:x"
=TEXT(0,"0;-0;") -> ""
=TEXT(-5,"0;;") -> ""
=TEXT(12345.6789,"#,##0.00,") -> "12.35"
=TEXT(1234567,"0.0,,") -> "1.2"
=TEXT(-1,"0;(0)") -> "(1)"
TEXTAFTER and TEXTBEFORE functions
A1 <- {"Little Red Riding Hood's red hood";"Little red Riding Hood's red hood"}
=TEXTAFTER(A1,"Red") -> " Riding Hood's red hood"
=TEXTAFTER(A1,"basket") -> #N/A
=TEXTAFTER(A2,"red",2) -> " hood"
=TEXTAFTER(A2,"red",-2) -> " Riding Hood's red hood"
=TEXTAFTER(A2,"red",3) -> #N/A
=TEXTAFTER(A2,"Red",,1) -> " Riding Hood's red hood"
=TEXTAFTER("Marcus Aurelius"," ",,,1) -> "Aurelius"
=TEXTAFTER("Socrates"," ",,,0) -> #N/A
=TEXTAFTER("Socrates"," ",,,1) -> ""
=TEXTAFTER("Socrates"," ",,,,"none") -> "none"
=TEXTBEFORE(A1,"Red") -> "Little "
=TEXTBEFORE(A2,"red",2) -> "Little red Riding Hood's "
=TEXTBEFORE(A2,"red",-2) -> "Little "
=TEXTBEFORE(A2,"red",3) -> #N/A
=TEXTBEFORE("Socrates"," ",,,1) -> "Socrates"
=TEXTBEFORE("abc","") -> ""
=TEXTAFTER("abc","") -> "abc"
=TEXTBEFORE("a-b_c",{"-","_"},2) -> "a-b"
=TEXTBEFORE("a b"," ",0) -> #VALUE!
TEXTJOIN and CONCAT functions
A1 <- {"a1","b1";"a2","b2";,"b4"}
=TEXTJOIN(", ",TRUE,A1:B3) -> "a1, b1, a2, b2, b4"
=TEXTJOIN(", ",FALSE,A1:B3) -> "a1, b1, a2, b2, , b4"
=TEXTJOIN({"-","/"},TRUE,{1,2,3,4}) -> "1-2/3-4"
=CONCAT(A1:B3) -> "a1b1a2b2b4"
UNICHAR and UNICODE functions
=UNICHAR(66) -> "B"
=UNICHAR(0) -> #VALUE!
=UNICHAR(128512) -> "😀"
=UNICODE("😀") -> 128512
=LEN("😀") -> 2
VALUE function
=VALUE("$1,000") -> 1000
=VALUE("16:48:00")-VALUE("12:00:00") -> 0.2
=VALUE("(5)") -> -5
=VALUE("50%") -> 0.5
=VALUE("1e3") -> 1000
=VALUE("abc") -> #VALUE!
=VALUE("") -> #VALUE!
VALUETOTEXT and ARRAYTOTEXT functions
A1 <- {TRUE,#VALUE!;1234.01234,"Seattle";"Hello","$1,123.00"}
=VALUETOTEXT(A1,0) -> "TRUE"
=VALUETOTEXT(A2,0) -> "1234.01234"
=VALUETOTEXT(A3,1) -> """Hello"""
=VALUETOTEXT(B1,1) -> "#VALUE!"
=ARRAYTOTEXT(A1:B2,0) -> "TRUE, #VALUE!, 1234.01234, Seattle"
=ARRAYTOTEXT(A1:B2,1) -> "{TRUE,#VALUE!;1234.01234,""Seattle""}"
REGEXREPLACE function
=REGEXREPLACE("DylanWilliams","([A-Z][a-z]+)([A-Z][a-z]+)","$2, $1") -> "Williams, Dylan"
`;
