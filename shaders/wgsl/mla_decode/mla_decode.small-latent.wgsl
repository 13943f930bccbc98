var<workgroup> shared_v25: array<f32, 1536>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1796: vec3<u32>, @builtin(local_invocation_id) v1801: vec3<u32>, @builtin(num_workgroups) v1822: vec3<u32>) {
let v2024 = &v17;
let v2025 = &v13;
let v2026 = &v9;
let v2027 = &v5;
let v2028 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1741 = &shared_v25;
var<function> v1742_store: array<f32, 8>= array<f32, 8>();
let v1742 = &v1742_store;
var<function> v1743_store: array<f32, 8>= array<f32, 8>();
let v1743 = &v1743_store;
let v1797 = v1796[2];
let v38 = u32(v1797);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1799 = v1796[0];
let v1800 = u32(6);
let v57 = v1799 * v1800;
let v1802 = v1801[1];
let v59 = v57 + v1802;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1744_store: array<u32, 2>= array<u32, 2>();
let v1744 = &v1744_store;
var<function> v1745_store: array<u32, 2>= array<u32, 2>();
let v1745 = &v1745_store;
var<function> v1746_store: array<f32, 2>= array<f32, 2>();
let v1746 = &v1746_store;
var<function> v1747_store: array<f32, 2>= array<f32, 2>();
let v1747 = &v1747_store;
var<function> v1748_store: array<f32, 2>= array<f32, 2>();
let v1748 = &v1748_store;
var<function> v1749_store: array<f32, 2>= array<f32, 2>();
let v1749 = &v1749_store;
var<function> v1750_store: array<f32, 2>= array<f32, 2>();
let v1750 = &v1750_store;
let v102 = u32(11);
let v103 = min(v62, v102);
let v105 = v38 * v61;
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v105 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1744)[v3];
*v121 = v116;
let v125 = &(*v2026)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1745)[v3];
*v135 = v130;
let v140 = &(*v1747)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1748)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1805 = v1801[0];
let v149 = u32(v1805);
let v152 = u32(26);
let v153 = min(v149, v152);
let v159 = *v121;
let v161 = v159 * v47;
let v162 = v161 + v153;
let v166 = &(*v2028)[v162];
let v167 = *v166;
let v168 = v167 * v71;
let v173 = &(*v1746)[v3];
*v173 = v168;
let v181 = &(*v1750)[v3];
*v181 = v147;
let v183 = v62 + v39;
let v185 = min(v183, v102);
let v189 = v185 / v106;
let v190 = v105 + v189;
let v195 = v190 * v106;
let v197 = v185 % v106;
let v198 = v195 + v197;
let v203 = &(*v1744)[v39];
*v203 = v198;
let v207 = &(*v2026)[v190];
let v208 = *v207;
let v209 = u32(v208);
let v212 = min(v209, v129);
let v217 = &(*v1745)[v39];
*v217 = v212;
let v222 = &(*v1747)[v39];
*v222 = v141;
let v228 = &(*v1748)[v39];
*v228 = v147;
let v241 = *v203;
let v243 = v241 * v47;
let v244 = v243 + v153;
let v248 = &(*v2028)[v244];
let v249 = *v248;
let v250 = v249 * v71;
let v255 = &(*v1746)[v39];
*v255 = v250;
let v263 = &(*v1750)[v39];
*v263 = v147;
let v1807 = v1796[1];
let v266 = v1807 + v128;
let v267 = v266 * v22;
let v268 = min(v21, v267);
var<function> v1751_store: u32;
let v1751 = &v1751_store;
*v1751 = v268;
let v271 = v1807 * v22;
var<function> v1752_store: u32;
let v1752 = &v1752_store;
*v1752 = v271;
loop {
let v273 = *v1752;
let v274 = *v1751;
let v275 = v273 < v274;
if !v275 { break; }
var<function> v1754_store: array<f32, 4>= array<f32, 4>();
let v1754 = &v1754_store;
let v280 = u32(4);
let v287 = &(*v1742)[v3];
*v287 = v147;
let v293 = &(*v1742)[v39];
*v293 = v147;
let v299 = &(*v1742)[v61];
*v299 = v147;
let v303 = u32(3);
let v305 = &(*v1742)[v303];
*v305 = v147;
let v311 = &(*v1742)[v280];
*v311 = v147;
let v315 = u32(5);
let v317 = &(*v1742)[v315];
*v317 = v147;
let v323 = &(*v1742)[v106];
*v323 = v147;
let v327 = u32(7);
let v329 = &(*v1742)[v327];
*v329 = v147;
let v331 = u32(32);
let v337 = v149 < v47;
if v337 {
let v338 = *v1752;
let v343 = min(v338, v129);
let v344 = u32(v343);
let v346 = v344 * v47;
let v347 = v46 + v346;
let v348 = v347 + v149;
let v352 = &(*v2027)[v348];
let v353 = *v352;
let v358 = &(*v1754)[v3];
*v358 = v353;
let v359 = *v1752;
let v361 = v359 + v128;
let v364 = min(v361, v129);
let v365 = u32(v364);
let v367 = v365 * v47;
let v368 = v46 + v367;
let v369 = v368 + v149;
let v373 = &(*v2027)[v369];
let v374 = *v373;
let v379 = &(*v1754)[v39];
*v379 = v374;
let v380 = *v1752;
let v381 = u32(2);
let v382 = v380 + v381;
let v385 = min(v382, v129);
let v386 = u32(v385);
let v388 = v386 * v47;
let v389 = v46 + v388;
let v390 = v389 + v149;
let v394 = &(*v2027)[v390];
let v395 = *v394;
let v400 = &(*v1754)[v61];
*v400 = v395;
let v401 = *v1752;
let v402 = u32(3);
let v403 = v401 + v402;
let v406 = min(v403, v129);
let v407 = u32(v406);
let v409 = v407 * v47;
let v410 = v46 + v409;
let v411 = v410 + v149;
let v415 = &(*v2027)[v411];
let v416 = *v415;
let v421 = &(*v1754)[v303];
*v421 = v416;
let v429 = *v173;
let v435 = *v358;
let v442 = *v287;
let v2002 = fma(v429, v435, v442);
*v287 = v2002;
let v449 = *v379;
let v456 = *v293;
let v2003 = fma(v429, v449, v456);
*v293 = v2003;
let v463 = *v400;
let v470 = *v299;
let v2004 = fma(v429, v463, v470);
*v299 = v2004;
let v477 = *v421;
let v484 = *v305;
let v2005 = fma(v429, v477, v484);
*v305 = v2005;
let v493 = *v255;
let v499 = *v358;
let v506 = *v311;
let v2006 = fma(v493, v499, v506);
*v311 = v2006;
let v513 = *v379;
let v520 = *v317;
let v2007 = fma(v493, v513, v520);
*v317 = v2007;
let v527 = *v400;
let v534 = *v323;
let v2008 = fma(v493, v527, v534);
*v323 = v2008;
let v541 = *v421;
let v548 = *v329;
let v2009 = fma(v493, v541, v548);
*v329 = v2009;

}
let v555 = *v287;
var<function> v1755_store: f32;
let v1755 = &v1755_store;
*v1755 = v555;
let v561 = &(*v1743)[v3];
let v562 = *v1755;
*v561 = v562;
let v568 = *v293;
var<function> v1756_store: f32;
let v1756 = &v1756_store;
*v1756 = v568;
let v574 = &(*v1743)[v39];
let v575 = *v1756;
*v574 = v575;
let v581 = *v299;
var<function> v1757_store: f32;
let v1757 = &v1757_store;
*v1757 = v581;
let v587 = &(*v1743)[v61];
let v588 = *v1757;
*v587 = v588;
let v594 = *v305;
var<function> v1758_store: f32;
let v1758 = &v1758_store;
*v1758 = v594;
let v600 = &(*v1743)[v303];
let v601 = *v1758;
*v600 = v601;
let v607 = *v311;
var<function> v1759_store: f32;
let v1759 = &v1759_store;
*v1759 = v607;
let v613 = &(*v1743)[v280];
let v614 = *v1759;
*v613 = v614;
let v620 = *v317;
var<function> v1760_store: f32;
let v1760 = &v1760_store;
*v1760 = v620;
let v626 = &(*v1743)[v315];
let v627 = *v1760;
*v626 = v627;
let v633 = *v323;
var<function> v1761_store: f32;
let v1761 = &v1761_store;
*v1761 = v633;
let v639 = &(*v1743)[v106];
let v640 = *v1761;
*v639 = v640;
let v646 = *v329;
var<function> v1762_store: f32;
let v1762 = &v1762_store;
*v1762 = v646;
let v652 = &(*v1743)[v327];
let v653 = *v1762;
*v652 = v653;
let v1894 = u32(192);
let v1812 = u32(32);
let v660 = v1802 * v1812;
let v661 = u32(v660);
workgroupBarrier();
let v667 = *v561;
let v673 = v661 + v149;
let v677 = &(*v1741)[v673];
*v677 = v667;
let v683 = *v574;
let v686 = v1894 + v661;
let v689 = v686 + v149;
let v693 = &(*v1741)[v689];
*v693 = v683;
let v699 = *v587;
let v1888 = u32(384);
let v702 = v1888 + v661;
let v705 = v702 + v149;
let v709 = &(*v1741)[v705];
*v709 = v699;
let v715 = *v600;
let v1886 = u32(576);
let v718 = v1886 + v661;
let v721 = v718 + v149;
let v725 = &(*v1741)[v721];
*v725 = v715;
let v731 = *v613;
let v1884 = u32(768);
let v734 = v1884 + v661;
let v737 = v734 + v149;
let v741 = &(*v1741)[v737];
*v741 = v731;
let v747 = *v626;
let v1882 = u32(960);
let v750 = v1882 + v661;
let v753 = v750 + v149;
let v757 = &(*v1741)[v753];
*v757 = v747;
let v763 = *v639;
let v1880 = u32(1152);
let v766 = v1880 + v661;
let v769 = v766 + v149;
let v773 = &(*v1741)[v769];
*v773 = v763;
let v779 = *v652;
let v1878 = u32(1344);
let v782 = v1878 + v661;
let v785 = v782 + v149;
let v789 = &(*v1741)[v785];
*v789 = v779;
workgroupBarrier();
var<function> v1763_store: f32;
let v1763 = &v1763_store;
*v1763 = v147;
for(var v796: u32 = v3; v796 < v331; v796 += v39) {
let v801 = v661 + v796;
let v805 = &(*v1741)[v801];
let v806 = *v805;
let v807 = *v1763;
let v808 = v807 + v806;
*v1763 = v808;

}
let v814 = *v1763;
*v561 = v814;
var<function> v1765_store: f32;
let v1765 = &v1765_store;
*v1765 = v147;
for(var v821: u32 = v3; v821 < v331; v821 += v39) {
let v826 = v686 + v821;
let v830 = &(*v1741)[v826];
let v831 = *v830;
let v832 = *v1765;
let v833 = v832 + v831;
*v1765 = v833;

}
let v839 = *v1765;
*v574 = v839;
var<function> v1767_store: f32;
let v1767 = &v1767_store;
*v1767 = v147;
for(var v846: u32 = v3; v846 < v331; v846 += v39) {
let v851 = v702 + v846;
let v855 = &(*v1741)[v851];
let v856 = *v855;
let v857 = *v1767;
let v858 = v857 + v856;
*v1767 = v858;

}
let v864 = *v1767;
*v587 = v864;
var<function> v1769_store: f32;
let v1769 = &v1769_store;
*v1769 = v147;
for(var v871: u32 = v3; v871 < v331; v871 += v39) {
let v876 = v718 + v871;
let v880 = &(*v1741)[v876];
let v881 = *v880;
let v882 = *v1769;
let v883 = v882 + v881;
*v1769 = v883;

}
let v889 = *v1769;
*v600 = v889;
var<function> v1771_store: f32;
let v1771 = &v1771_store;
*v1771 = v147;
for(var v896: u32 = v3; v896 < v331; v896 += v39) {
let v901 = v734 + v896;
let v905 = &(*v1741)[v901];
let v906 = *v905;
let v907 = *v1771;
let v908 = v907 + v906;
*v1771 = v908;

}
let v914 = *v1771;
*v613 = v914;
var<function> v1773_store: f32;
let v1773 = &v1773_store;
*v1773 = v147;
for(var v921: u32 = v3; v921 < v331; v921 += v39) {
let v926 = v750 + v921;
let v930 = &(*v1741)[v926];
let v931 = *v930;
let v932 = *v1773;
let v933 = v932 + v931;
*v1773 = v933;

}
let v939 = *v1773;
*v626 = v939;
var<function> v1775_store: f32;
let v1775 = &v1775_store;
*v1775 = v147;
for(var v946: u32 = v3; v946 < v331; v946 += v39) {
let v951 = v766 + v946;
let v955 = &(*v1741)[v951];
let v956 = *v955;
let v957 = *v1775;
let v958 = v957 + v956;
*v1775 = v958;

}
let v964 = *v1775;
*v639 = v964;
var<function> v1777_store: f32;
let v1777 = &v1777_store;
*v1777 = v147;
for(var v971: u32 = v3; v971 < v331; v971 += v39) {
let v976 = v782 + v971;
let v980 = &(*v1741)[v976];
let v981 = *v980;
let v982 = *v1777;
let v983 = v982 + v981;
*v1777 = v983;

}
let v989 = *v1777;
*v652 = v989;
let v995 = *v140;
let v1001 = *v135;
var<function> v1779_store: f32;
let v1779 = &v1779_store;
*v1779 = v995;
let v1003 = *v1752;
let v1006 = v1003 <= v1001;
if v1006 {
let v1012 = *v561;
let v1013 = *v1779;
let v1014 = max(v1013, v1012);
*v1779 = v1014;

}
let v1015 = *v1752;
let v1017 = v1015 + v128;
let v1018 = v1017 <= v1001;
if v1018 {
let v1024 = *v574;
let v1025 = *v1779;
let v1026 = max(v1025, v1024);
*v1779 = v1026;

}
let v1027 = *v1752;
let v1028 = u32(2);
let v1029 = v1027 + v1028;
let v1030 = v1029 <= v1001;
if v1030 {
let v1036 = *v587;
let v1037 = *v1779;
let v1038 = max(v1037, v1036);
*v1779 = v1038;

}
let v1039 = *v1752;
let v1040 = u32(3);
let v1041 = v1039 + v1040;
let v1042 = v1041 <= v1001;
if v1042 {
let v1048 = *v600;
let v1049 = *v1779;
let v1050 = max(v1049, v1048);
*v1779 = v1050;

}
let v1051 = *v1779;
let v1052 = v995 - v1051;
let v1053 = exp(v1052);
let v1059 = *v146;
let v1060 = v1059 * v1053;
var<function> v1780_store: f32;
let v1780 = &v1780_store;
*v1780 = v1060;
var<function> v1781_store: f32;
let v1781 = &v1781_store;
*v1781 = v147;
let v1065 = *v1752;
let v1068 = v1065 <= v1001;
if v1068 {
let v1074 = *v561;
let v1075 = *v1779;
let v1076 = v1074 - v1075;
let v1077 = exp(v1076);
*v1781 = v1077;

}
let v1083 = *v1781;
*v561 = v1083;
let v1084 = *v1780;
let v1085 = *v1781;
let v1086 = v1084 + v1085;
*v1780 = v1086;
var<function> v1782_store: f32;
let v1782 = &v1782_store;
*v1782 = v147;
let v1090 = *v1752;
let v1092 = v1090 + v128;
let v1093 = v1092 <= v1001;
if v1093 {
let v1099 = *v574;
let v1100 = *v1779;
let v1101 = v1099 - v1100;
let v1102 = exp(v1101);
*v1782 = v1102;

}
let v1108 = *v1782;
*v574 = v1108;
let v1109 = *v1780;
let v1110 = *v1782;
let v1111 = v1109 + v1110;
*v1780 = v1111;
var<function> v1783_store: f32;
let v1783 = &v1783_store;
*v1783 = v147;
let v1115 = *v1752;
let v1117 = v1115 + v1028;
let v1118 = v1117 <= v1001;
if v1118 {
let v1124 = *v587;
let v1125 = *v1779;
let v1126 = v1124 - v1125;
let v1127 = exp(v1126);
*v1783 = v1127;

}
let v1133 = *v1783;
*v587 = v1133;
let v1134 = *v1780;
let v1135 = *v1783;
let v1136 = v1134 + v1135;
*v1780 = v1136;
var<function> v1784_store: f32;
let v1784 = &v1784_store;
*v1784 = v147;
let v1140 = *v1752;
let v1142 = v1140 + v1040;
let v1143 = v1142 <= v1001;
if v1143 {
let v1149 = *v600;
let v1150 = *v1779;
let v1151 = v1149 - v1150;
let v1152 = exp(v1151);
*v1784 = v1152;

}
let v1158 = *v1784;
*v600 = v1158;
let v1159 = *v1780;
let v1160 = *v1784;
let v1161 = v1159 + v1160;
*v1780 = v1161;
let v1167 = *v1779;
*v140 = v1167;
let v1172 = &(*v1749)[v3];
*v1172 = v1053;
let v1178 = *v1780;
*v146 = v1178;
let v1184 = *v222;
let v1190 = *v217;
var<function> v1785_store: f32;
let v1785 = &v1785_store;
*v1785 = v1184;
let v1192 = *v1752;
let v1195 = v1192 <= v1190;
if v1195 {
let v1201 = *v613;
let v1202 = *v1785;
let v1203 = max(v1202, v1201);
*v1785 = v1203;

}
let v1204 = *v1752;
let v1206 = v1204 + v128;
let v1207 = v1206 <= v1190;
if v1207 {
let v1213 = *v626;
let v1214 = *v1785;
let v1215 = max(v1214, v1213);
*v1785 = v1215;

}
let v1216 = *v1752;
let v1218 = v1216 + v1028;
let v1219 = v1218 <= v1190;
if v1219 {
let v1225 = *v639;
let v1226 = *v1785;
let v1227 = max(v1226, v1225);
*v1785 = v1227;

}
let v1228 = *v1752;
let v1230 = v1228 + v1040;
let v1231 = v1230 <= v1190;
if v1231 {
let v1237 = *v652;
let v1238 = *v1785;
let v1239 = max(v1238, v1237);
*v1785 = v1239;

}
let v1240 = *v1785;
let v1241 = v1184 - v1240;
let v1242 = exp(v1241);
let v1248 = *v228;
let v1249 = v1248 * v1242;
var<function> v1786_store: f32;
let v1786 = &v1786_store;
*v1786 = v1249;
var<function> v1787_store: f32;
let v1787 = &v1787_store;
*v1787 = v147;
let v1254 = *v1752;
let v1257 = v1254 <= v1190;
if v1257 {
let v1263 = *v613;
let v1264 = *v1785;
let v1265 = v1263 - v1264;
let v1266 = exp(v1265);
*v1787 = v1266;

}
let v1272 = *v1787;
*v613 = v1272;
let v1273 = *v1786;
let v1274 = *v1787;
let v1275 = v1273 + v1274;
*v1786 = v1275;
var<function> v1788_store: f32;
let v1788 = &v1788_store;
*v1788 = v147;
let v1279 = *v1752;
let v1281 = v1279 + v128;
let v1282 = v1281 <= v1190;
if v1282 {
let v1288 = *v626;
let v1289 = *v1785;
let v1290 = v1288 - v1289;
let v1291 = exp(v1290);
*v1788 = v1291;

}
let v1297 = *v1788;
*v626 = v1297;
let v1298 = *v1786;
let v1299 = *v1788;
let v1300 = v1298 + v1299;
*v1786 = v1300;
var<function> v1789_store: f32;
let v1789 = &v1789_store;
*v1789 = v147;
let v1304 = *v1752;
let v1306 = v1304 + v1028;
let v1307 = v1306 <= v1190;
if v1307 {
let v1313 = *v639;
let v1314 = *v1785;
let v1315 = v1313 - v1314;
let v1316 = exp(v1315);
*v1789 = v1316;

}
let v1322 = *v1789;
*v639 = v1322;
let v1323 = *v1786;
let v1324 = *v1789;
let v1325 = v1323 + v1324;
*v1786 = v1325;
var<function> v1790_store: f32;
let v1790 = &v1790_store;
*v1790 = v147;
let v1329 = *v1752;
let v1331 = v1329 + v1040;
let v1332 = v1331 <= v1190;
if v1332 {
let v1338 = *v652;
let v1339 = *v1785;
let v1340 = v1338 - v1339;
let v1341 = exp(v1340);
*v1790 = v1341;

}
let v1347 = *v1790;
*v652 = v1347;
let v1348 = *v1786;
let v1349 = *v1790;
let v1350 = v1348 + v1349;
*v1786 = v1350;
let v1356 = *v1785;
*v222 = v1356;
let v1361 = &(*v1749)[v39];
*v1361 = v1242;
let v1367 = *v1786;
*v228 = v1367;
var<function> v1791_store: array<f32, 4>= array<f32, 4>();
let v1791 = &v1791_store;
let v1379 = v149 < v52;
if v1379 {
let v1380 = *v1752;
let v1385 = min(v1380, v129);
let v1386 = u32(v1385);
let v1388 = v1386 * v47;
let v1389 = v46 + v1388;
let v1390 = v1389 + v149;
let v1394 = &(*v2027)[v1390];
let v1395 = *v1394;
let v1400 = &(*v1791)[v3];
*v1400 = v1395;
let v1401 = *v1752;
let v1403 = v1401 + v128;
let v1406 = min(v1403, v129);
let v1407 = u32(v1406);
let v1409 = v1407 * v47;
let v1410 = v46 + v1409;
let v1411 = v1410 + v149;
let v1415 = &(*v2027)[v1411];
let v1416 = *v1415;
let v1421 = &(*v1791)[v39];
*v1421 = v1416;
let v1422 = *v1752;
let v1424 = v1422 + v1028;
let v1427 = min(v1424, v129);
let v1428 = u32(v1427);
let v1430 = v1428 * v47;
let v1431 = v46 + v1430;
let v1432 = v1431 + v149;
let v1436 = &(*v2027)[v1432];
let v1437 = *v1436;
let v1442 = &(*v1791)[v61];
*v1442 = v1437;
let v1443 = *v1752;
let v1445 = v1443 + v1040;
let v1448 = min(v1445, v129);
let v1449 = u32(v1448);
let v1451 = v1449 * v47;
let v1452 = v46 + v1451;
let v1453 = v1452 + v149;
let v1457 = &(*v2027)[v1453];
let v1458 = *v1457;
let v1463 = &(*v1791)[v303];
*v1463 = v1458;
let v1469 = *v1172;
let v1477 = *v181;
let v1478 = v1477 * v1469;
var<function> v1792_store: f32;
let v1792 = &v1792_store;
*v1792 = v1478;
let v1485 = *v1400;
let v1491 = *v561;
let v1493 = *v1792;
let v2010 = fma(v1485, v1491, v1493);
*v1792 = v2010;
let v1500 = *v1421;
let v1506 = *v574;
let v1508 = *v1792;
let v2011 = fma(v1500, v1506, v1508);
*v1792 = v2011;
let v1515 = *v1442;
let v1521 = *v587;
let v1523 = *v1792;
let v2012 = fma(v1515, v1521, v1523);
*v1792 = v2012;
let v1530 = *v1463;
let v1536 = *v600;
let v1538 = *v1792;
let v2013 = fma(v1530, v1536, v1538);
*v1792 = v2013;
let v1547 = *v1792;
*v181 = v1547;
let v1553 = *v1361;
let v1561 = *v263;
let v1562 = v1561 * v1553;
var<function> v1793_store: f32;
let v1793 = &v1793_store;
*v1793 = v1562;
let v1569 = *v1400;
let v1575 = *v613;
let v1577 = *v1793;
let v2014 = fma(v1569, v1575, v1577);
*v1793 = v2014;
let v1584 = *v1421;
let v1590 = *v626;
let v1592 = *v1793;
let v2015 = fma(v1584, v1590, v1592);
*v1793 = v2015;
let v1599 = *v1442;
let v1605 = *v639;
let v1607 = *v1793;
let v2016 = fma(v1599, v1605, v1607);
*v1793 = v2016;
let v1614 = *v1463;
let v1620 = *v652;
let v1622 = *v1793;
let v2017 = fma(v1614, v1620, v1622);
*v1793 = v2017;
let v1631 = *v1793;
*v263 = v1631;

}
let v1632 = *v1752;
let v1633 = u32(4);
let v1634 = v1632 + v1633;
*v1752 = v1634;

}
let v1637 = u32(12);
let v1638 = v62 < v1637;
if v1638 {
let v1644 = *v121;
let v1823 = v1822[1];
let v1646 = u32(v1823);
let v1647 = v1644 * v1646;
let v1649 = u32(v1807);
let v1650 = v1647 + v1649;
let v1651 = f32(1.0);
var<function> v1794_store: f32;
let v1794 = &v1794_store;
*v1794 = v1651;
let v1659 = *v146;
*v1794 = v1659;
let v1660 = *v1794;
let v1668 = v149 < v52;
if v1668 {
let v1676 = *v181;
let v1677 = v1676 / v1660;
let v1679 = v1650 * v52;
let v1680 = v1679 + v149;
let v1684 = &(*v2025)[v1680];
*v1684 = v1677;

}

}
let v1688 = v183 < v1637;
if v1688 {
let v1694 = *v203;
let v1826 = v1822[1];
let v1696 = u32(v1826);
let v1697 = v1694 * v1696;
let v1699 = u32(v1807);
let v1700 = v1697 + v1699;
let v1701 = f32(1.0);
var<function> v1795_store: f32;
let v1795 = &v1795_store;
*v1795 = v1701;
let v1709 = *v228;
*v1795 = v1709;
let v1710 = *v1795;
let v1718 = v149 < v52;
if v1718 {
let v1726 = *v263;
let v1727 = v1726 / v1710;
let v1729 = v1700 * v52;
let v1730 = v1729 + v149;
let v1734 = &(*v2025)[v1730];
*v1734 = v1727;

}

}
return;

}
