var<workgroup> shared_v25: array<f32, 768>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn mla_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1842: vec3<u32>, @builtin(local_invocation_id) v1847: vec3<u32>, @builtin(num_workgroups) v1868: vec3<u32>) {
let v2074 = &v17;
let v2075 = &v13;
let v2076 = &v9;
let v2077 = &v5;
let v2078 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1787 = &shared_v25;
var<function> v1788_store: array<f32, 8>= array<f32, 8>();
let v1788 = &v1788_store;
var<function> v1789_store: array<f32, 8>= array<f32, 8>();
let v1789 = &v1789_store;
let v1843 = v1842[2];
let v38 = u32(v1843);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1845 = v1842[0];
let v1846 = u32(3);
let v57 = v1845 * v1846;
let v1848 = v1847[1];
let v59 = v57 + v1848;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1790_store: array<u32, 2>= array<u32, 2>();
let v1790 = &v1790_store;
var<function> v1791_store: array<u32, 2>= array<u32, 2>();
let v1791 = &v1791_store;
var<function> v1792_store: array<f32, 2>= array<f32, 2>();
let v1792 = &v1792_store;
var<function> v1793_store: array<f32, 2>= array<f32, 2>();
let v1793 = &v1793_store;
var<function> v1794_store: array<f32, 2>= array<f32, 2>();
let v1794 = &v1794_store;
var<function> v1795_store: array<f32, 2>= array<f32, 2>();
let v1795 = &v1795_store;
var<function> v1796_store: array<f32, 2>= array<f32, 2>();
let v1796 = &v1796_store;
let v102 = u32(5);
let v103 = min(v62, v102);
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v38 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1790)[v3];
*v121 = v116;
let v125 = &(*v2076)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1791)[v3];
*v135 = v130;
let v140 = &(*v1793)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1794)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1851 = v1847[0];
let v149 = u32(v1851);
let v152 = u32(26);
let v153 = min(v149, v152);
let v159 = *v121;
let v161 = v159 * v47;
let v162 = v161 + v153;
let v166 = &(*v2078)[v162];
let v167 = *v166;
let v168 = v167 * v71;
let v173 = &(*v1792)[v3];
*v173 = v168;
let v181 = &(*v1796)[v3];
*v181 = v147;
let v183 = v62 + v39;
let v185 = min(v183, v102);
let v189 = v185 / v106;
let v190 = v38 + v189;
let v195 = v190 * v106;
let v197 = v185 % v106;
let v198 = v195 + v197;
let v203 = &(*v1790)[v39];
*v203 = v198;
let v207 = &(*v2076)[v190];
let v208 = *v207;
let v209 = u32(v208);
let v212 = min(v209, v129);
let v217 = &(*v1791)[v39];
*v217 = v212;
let v222 = &(*v1793)[v39];
*v222 = v141;
let v228 = &(*v1794)[v39];
*v228 = v147;
let v241 = *v203;
let v243 = v241 * v47;
let v244 = v243 + v153;
let v248 = &(*v2078)[v244];
let v249 = *v248;
let v250 = v249 * v71;
let v255 = &(*v1792)[v39];
*v255 = v250;
let v263 = &(*v1796)[v39];
*v263 = v147;
let v1853 = v1842[1];
let v266 = v1853 + v128;
let v267 = v266 * v22;
let v268 = min(v21, v267);
var<function> v1797_store: u32;
let v1797 = &v1797_store;
*v1797 = v268;
let v271 = v1853 * v22;
var<function> v1798_store: u32;
let v1798 = &v1798_store;
*v1798 = v271;
loop {
let v273 = *v1798;
let v274 = *v1797;
let v275 = v273 < v274;
if !v275 { break; }
var<function> v1800_store: array<f32, 4>= array<f32, 4>();
let v1800 = &v1800_store;
let v280 = u32(4);
let v287 = &(*v1788)[v3];
*v287 = v147;
let v293 = &(*v1788)[v39];
*v293 = v147;
let v299 = &(*v1788)[v61];
*v299 = v147;
let v303 = u32(3);
let v305 = &(*v1788)[v303];
*v305 = v147;
let v311 = &(*v1788)[v280];
*v311 = v147;
let v317 = &(*v1788)[v102];
*v317 = v147;
let v323 = &(*v1788)[v106];
*v323 = v147;
let v327 = u32(7);
let v329 = &(*v1788)[v327];
*v329 = v147;
let v331 = u32(32);
let v337 = v149 < v47;
if v337 {
let v338 = *v1798;
let v343 = min(v338, v129);
let v344 = u32(v343);
let v346 = v344 * v47;
let v347 = v46 + v346;
let v348 = v347 + v149;
let v352 = &(*v2077)[v348];
let v353 = *v352;
let v358 = &(*v1800)[v3];
*v358 = v353;
let v359 = *v1798;
let v361 = v359 + v128;
let v364 = min(v361, v129);
let v365 = u32(v364);
let v367 = v365 * v47;
let v368 = v46 + v367;
let v369 = v368 + v149;
let v373 = &(*v2077)[v369];
let v374 = *v373;
let v379 = &(*v1800)[v39];
*v379 = v374;
let v380 = *v1798;
let v381 = u32(2);
let v382 = v380 + v381;
let v385 = min(v382, v129);
let v386 = u32(v385);
let v388 = v386 * v47;
let v389 = v46 + v388;
let v390 = v389 + v149;
let v394 = &(*v2077)[v390];
let v395 = *v394;
let v400 = &(*v1800)[v61];
*v400 = v395;
let v401 = *v1798;
let v403 = v401 + v1846;
let v406 = min(v403, v129);
let v407 = u32(v406);
let v409 = v407 * v47;
let v410 = v46 + v409;
let v411 = v410 + v149;
let v415 = &(*v2077)[v411];
let v416 = *v415;
let v421 = &(*v1800)[v303];
*v421 = v416;
let v429 = *v173;
let v435 = *v358;
let v442 = *v287;
let v2052 = fma(v429, v435, v442);
*v287 = v2052;
let v449 = *v379;
let v456 = *v293;
let v2053 = fma(v429, v449, v456);
*v293 = v2053;
let v463 = *v400;
let v470 = *v299;
let v2054 = fma(v429, v463, v470);
*v299 = v2054;
let v477 = *v421;
let v484 = *v305;
let v2055 = fma(v429, v477, v484);
*v305 = v2055;
let v493 = *v255;
let v499 = *v358;
let v506 = *v311;
let v2056 = fma(v493, v499, v506);
*v311 = v2056;
let v513 = *v379;
let v520 = *v317;
let v2057 = fma(v493, v513, v520);
*v317 = v2057;
let v527 = *v400;
let v534 = *v323;
let v2058 = fma(v493, v527, v534);
*v323 = v2058;
let v541 = *v421;
let v548 = *v329;
let v2059 = fma(v493, v541, v548);
*v329 = v2059;

}
let v555 = *v287;
var<function> v1801_store: f32;
let v1801 = &v1801_store;
*v1801 = v555;
let v561 = &(*v1789)[v3];
let v562 = *v1801;
*v561 = v562;
let v568 = *v293;
var<function> v1802_store: f32;
let v1802 = &v1802_store;
*v1802 = v568;
let v574 = &(*v1789)[v39];
let v575 = *v1802;
*v574 = v575;
let v581 = *v299;
var<function> v1803_store: f32;
let v1803 = &v1803_store;
*v1803 = v581;
let v587 = &(*v1789)[v61];
let v588 = *v1803;
*v587 = v588;
let v594 = *v305;
var<function> v1804_store: f32;
let v1804 = &v1804_store;
*v1804 = v594;
let v600 = &(*v1789)[v303];
let v601 = *v1804;
*v600 = v601;
let v607 = *v311;
var<function> v1805_store: f32;
let v1805 = &v1805_store;
*v1805 = v607;
let v613 = &(*v1789)[v280];
let v614 = *v1805;
*v613 = v614;
let v620 = *v317;
var<function> v1806_store: f32;
let v1806 = &v1806_store;
*v1806 = v620;
let v626 = &(*v1789)[v102];
let v627 = *v1806;
*v626 = v627;
let v633 = *v323;
var<function> v1807_store: f32;
let v1807 = &v1807_store;
*v1807 = v633;
let v639 = &(*v1789)[v106];
let v640 = *v1807;
*v639 = v640;
let v646 = *v329;
var<function> v1808_store: f32;
let v1808 = &v1808_store;
*v1808 = v646;
let v652 = &(*v1789)[v327];
let v653 = *v1808;
*v652 = v653;
let v1942 = u32(96);
let v1858 = u32(32);
let v660 = v1848 * v1858;
let v661 = u32(v660);
workgroupBarrier();
let v667 = *v561;
let v673 = v661 + v149;
let v677 = &(*v1787)[v673];
*v677 = v667;
let v683 = *v574;
let v686 = v1942 + v661;
let v689 = v686 + v149;
let v693 = &(*v1787)[v689];
*v693 = v683;
let v699 = *v587;
let v1936 = u32(192);
let v702 = v1936 + v661;
let v705 = v702 + v149;
let v709 = &(*v1787)[v705];
*v709 = v699;
let v715 = *v600;
let v1934 = u32(288);
let v718 = v1934 + v661;
let v721 = v718 + v149;
let v725 = &(*v1787)[v721];
*v725 = v715;
let v731 = *v613;
let v1932 = u32(384);
let v734 = v1932 + v661;
let v737 = v734 + v149;
let v741 = &(*v1787)[v737];
*v741 = v731;
let v747 = *v626;
let v1930 = u32(480);
let v750 = v1930 + v661;
let v753 = v750 + v149;
let v757 = &(*v1787)[v753];
*v757 = v747;
let v763 = *v639;
let v1928 = u32(576);
let v766 = v1928 + v661;
let v769 = v766 + v149;
let v773 = &(*v1787)[v769];
*v773 = v763;
let v779 = *v652;
let v1926 = u32(672);
let v782 = v1926 + v661;
let v785 = v782 + v149;
let v789 = &(*v1787)[v785];
*v789 = v779;
workgroupBarrier();
var<function> v1809_store: f32;
let v1809 = &v1809_store;
*v1809 = v147;
for(var v796: u32 = v3; v796 < v331; v796 += v39) {
let v801 = v661 + v796;
let v805 = &(*v1787)[v801];
let v806 = *v805;
let v807 = *v1809;
let v808 = v807 + v806;
*v1809 = v808;

}
let v814 = *v1809;
*v561 = v814;
var<function> v1811_store: f32;
let v1811 = &v1811_store;
*v1811 = v147;
for(var v821: u32 = v3; v821 < v331; v821 += v39) {
let v826 = v686 + v821;
let v830 = &(*v1787)[v826];
let v831 = *v830;
let v832 = *v1811;
let v833 = v832 + v831;
*v1811 = v833;

}
let v839 = *v1811;
*v574 = v839;
var<function> v1813_store: f32;
let v1813 = &v1813_store;
*v1813 = v147;
for(var v846: u32 = v3; v846 < v331; v846 += v39) {
let v851 = v702 + v846;
let v855 = &(*v1787)[v851];
let v856 = *v855;
let v857 = *v1813;
let v858 = v857 + v856;
*v1813 = v858;

}
let v864 = *v1813;
*v587 = v864;
var<function> v1815_store: f32;
let v1815 = &v1815_store;
*v1815 = v147;
for(var v871: u32 = v3; v871 < v331; v871 += v39) {
let v876 = v718 + v871;
let v880 = &(*v1787)[v876];
let v881 = *v880;
let v882 = *v1815;
let v883 = v882 + v881;
*v1815 = v883;

}
let v889 = *v1815;
*v600 = v889;
var<function> v1817_store: f32;
let v1817 = &v1817_store;
*v1817 = v147;
for(var v896: u32 = v3; v896 < v331; v896 += v39) {
let v901 = v734 + v896;
let v905 = &(*v1787)[v901];
let v906 = *v905;
let v907 = *v1817;
let v908 = v907 + v906;
*v1817 = v908;

}
let v914 = *v1817;
*v613 = v914;
var<function> v1819_store: f32;
let v1819 = &v1819_store;
*v1819 = v147;
for(var v921: u32 = v3; v921 < v331; v921 += v39) {
let v926 = v750 + v921;
let v930 = &(*v1787)[v926];
let v931 = *v930;
let v932 = *v1819;
let v933 = v932 + v931;
*v1819 = v933;

}
let v939 = *v1819;
*v626 = v939;
var<function> v1821_store: f32;
let v1821 = &v1821_store;
*v1821 = v147;
for(var v946: u32 = v3; v946 < v331; v946 += v39) {
let v951 = v766 + v946;
let v955 = &(*v1787)[v951];
let v956 = *v955;
let v957 = *v1821;
let v958 = v957 + v956;
*v1821 = v958;

}
let v964 = *v1821;
*v639 = v964;
var<function> v1823_store: f32;
let v1823 = &v1823_store;
*v1823 = v147;
for(var v971: u32 = v3; v971 < v331; v971 += v39) {
let v976 = v782 + v971;
let v980 = &(*v1787)[v976];
let v981 = *v980;
let v982 = *v1823;
let v983 = v982 + v981;
*v1823 = v983;

}
let v989 = *v1823;
*v652 = v989;
let v995 = *v140;
let v1001 = *v135;
var<function> v1825_store: f32;
let v1825 = &v1825_store;
*v1825 = v995;
let v1003 = *v1798;
let v1006 = v1003 <= v1001;
if v1006 {
let v1012 = *v561;
let v1013 = *v1825;
let v1014 = max(v1013, v1012);
*v1825 = v1014;

}
let v1015 = *v1798;
let v1017 = v1015 + v128;
let v1018 = v1017 <= v1001;
if v1018 {
let v1024 = *v574;
let v1025 = *v1825;
let v1026 = max(v1025, v1024);
*v1825 = v1026;

}
let v1027 = *v1798;
let v1028 = u32(2);
let v1029 = v1027 + v1028;
let v1030 = v1029 <= v1001;
if v1030 {
let v1036 = *v587;
let v1037 = *v1825;
let v1038 = max(v1037, v1036);
*v1825 = v1038;

}
let v1039 = *v1798;
let v1041 = v1039 + v1846;
let v1042 = v1041 <= v1001;
if v1042 {
let v1048 = *v600;
let v1049 = *v1825;
let v1050 = max(v1049, v1048);
*v1825 = v1050;

}
let v1051 = *v1825;
let v1052 = v995 - v1051;
let v1053 = exp(v1052);
let v1059 = *v146;
let v1060 = v1059 * v1053;
var<function> v1826_store: f32;
let v1826 = &v1826_store;
*v1826 = v1060;
var<function> v1827_store: f32;
let v1827 = &v1827_store;
*v1827 = v147;
let v1065 = *v1798;
let v1068 = v1065 <= v1001;
if v1068 {
let v1074 = *v561;
let v1075 = *v1825;
let v1076 = v1074 - v1075;
let v1077 = exp(v1076);
*v1827 = v1077;

}
let v1083 = *v1827;
*v561 = v1083;
let v1084 = *v1826;
let v1085 = *v1827;
let v1086 = v1084 + v1085;
*v1826 = v1086;
var<function> v1828_store: f32;
let v1828 = &v1828_store;
*v1828 = v147;
let v1090 = *v1798;
let v1092 = v1090 + v128;
let v1093 = v1092 <= v1001;
if v1093 {
let v1099 = *v574;
let v1100 = *v1825;
let v1101 = v1099 - v1100;
let v1102 = exp(v1101);
*v1828 = v1102;

}
let v1108 = *v1828;
*v574 = v1108;
let v1109 = *v1826;
let v1110 = *v1828;
let v1111 = v1109 + v1110;
*v1826 = v1111;
var<function> v1829_store: f32;
let v1829 = &v1829_store;
*v1829 = v147;
let v1115 = *v1798;
let v1117 = v1115 + v1028;
let v1118 = v1117 <= v1001;
if v1118 {
let v1124 = *v587;
let v1125 = *v1825;
let v1126 = v1124 - v1125;
let v1127 = exp(v1126);
*v1829 = v1127;

}
let v1133 = *v1829;
*v587 = v1133;
let v1134 = *v1826;
let v1135 = *v1829;
let v1136 = v1134 + v1135;
*v1826 = v1136;
var<function> v1830_store: f32;
let v1830 = &v1830_store;
*v1830 = v147;
let v1140 = *v1798;
let v1142 = v1140 + v1846;
let v1143 = v1142 <= v1001;
if v1143 {
let v1149 = *v600;
let v1150 = *v1825;
let v1151 = v1149 - v1150;
let v1152 = exp(v1151);
*v1830 = v1152;

}
let v1158 = *v1830;
*v600 = v1158;
let v1159 = *v1826;
let v1160 = *v1830;
let v1161 = v1159 + v1160;
*v1826 = v1161;
let v1167 = *v1825;
*v140 = v1167;
let v1172 = &(*v1795)[v3];
*v1172 = v1053;
let v1178 = *v1826;
*v146 = v1178;
let v1184 = *v222;
let v1190 = *v217;
var<function> v1831_store: f32;
let v1831 = &v1831_store;
*v1831 = v1184;
let v1192 = *v1798;
let v1195 = v1192 <= v1190;
if v1195 {
let v1201 = *v613;
let v1202 = *v1831;
let v1203 = max(v1202, v1201);
*v1831 = v1203;

}
let v1204 = *v1798;
let v1206 = v1204 + v128;
let v1207 = v1206 <= v1190;
if v1207 {
let v1213 = *v626;
let v1214 = *v1831;
let v1215 = max(v1214, v1213);
*v1831 = v1215;

}
let v1216 = *v1798;
let v1218 = v1216 + v1028;
let v1219 = v1218 <= v1190;
if v1219 {
let v1225 = *v639;
let v1226 = *v1831;
let v1227 = max(v1226, v1225);
*v1831 = v1227;

}
let v1228 = *v1798;
let v1230 = v1228 + v1846;
let v1231 = v1230 <= v1190;
if v1231 {
let v1237 = *v652;
let v1238 = *v1831;
let v1239 = max(v1238, v1237);
*v1831 = v1239;

}
let v1240 = *v1831;
let v1241 = v1184 - v1240;
let v1242 = exp(v1241);
let v1248 = *v228;
let v1249 = v1248 * v1242;
var<function> v1832_store: f32;
let v1832 = &v1832_store;
*v1832 = v1249;
var<function> v1833_store: f32;
let v1833 = &v1833_store;
*v1833 = v147;
let v1254 = *v1798;
let v1257 = v1254 <= v1190;
if v1257 {
let v1263 = *v613;
let v1264 = *v1831;
let v1265 = v1263 - v1264;
let v1266 = exp(v1265);
*v1833 = v1266;

}
let v1272 = *v1833;
*v613 = v1272;
let v1273 = *v1832;
let v1274 = *v1833;
let v1275 = v1273 + v1274;
*v1832 = v1275;
var<function> v1834_store: f32;
let v1834 = &v1834_store;
*v1834 = v147;
let v1279 = *v1798;
let v1281 = v1279 + v128;
let v1282 = v1281 <= v1190;
if v1282 {
let v1288 = *v626;
let v1289 = *v1831;
let v1290 = v1288 - v1289;
let v1291 = exp(v1290);
*v1834 = v1291;

}
let v1297 = *v1834;
*v626 = v1297;
let v1298 = *v1832;
let v1299 = *v1834;
let v1300 = v1298 + v1299;
*v1832 = v1300;
var<function> v1835_store: f32;
let v1835 = &v1835_store;
*v1835 = v147;
let v1304 = *v1798;
let v1306 = v1304 + v1028;
let v1307 = v1306 <= v1190;
if v1307 {
let v1313 = *v639;
let v1314 = *v1831;
let v1315 = v1313 - v1314;
let v1316 = exp(v1315);
*v1835 = v1316;

}
let v1322 = *v1835;
*v639 = v1322;
let v1323 = *v1832;
let v1324 = *v1835;
let v1325 = v1323 + v1324;
*v1832 = v1325;
var<function> v1836_store: f32;
let v1836 = &v1836_store;
*v1836 = v147;
let v1329 = *v1798;
let v1331 = v1329 + v1846;
let v1332 = v1331 <= v1190;
if v1332 {
let v1338 = *v652;
let v1339 = *v1831;
let v1340 = v1338 - v1339;
let v1341 = exp(v1340);
*v1836 = v1341;

}
let v1347 = *v1836;
*v652 = v1347;
let v1348 = *v1832;
let v1349 = *v1836;
let v1350 = v1348 + v1349;
*v1832 = v1350;
let v1356 = *v1831;
*v222 = v1356;
let v1361 = &(*v1795)[v39];
*v1361 = v1242;
let v1367 = *v1832;
*v228 = v1367;
var<function> v1837_store: array<f32, 4>= array<f32, 4>();
let v1837 = &v1837_store;
let v1379 = v149 < v52;
if v1379 {
let v1380 = *v1798;
let v1385 = min(v1380, v129);
let v1386 = u32(v1385);
let v1388 = v1386 * v47;
let v1389 = v46 + v1388;
let v1390 = v1389 + v149;
let v1394 = &(*v2077)[v1390];
let v1395 = *v1394;
let v1400 = &(*v1837)[v3];
*v1400 = v1395;
let v1401 = *v1798;
let v1403 = v1401 + v128;
let v1406 = min(v1403, v129);
let v1407 = u32(v1406);
let v1409 = v1407 * v47;
let v1410 = v46 + v1409;
let v1411 = v1410 + v149;
let v1415 = &(*v2077)[v1411];
let v1416 = *v1415;
let v1421 = &(*v1837)[v39];
*v1421 = v1416;
let v1422 = *v1798;
let v1424 = v1422 + v1028;
let v1427 = min(v1424, v129);
let v1428 = u32(v1427);
let v1430 = v1428 * v47;
let v1431 = v46 + v1430;
let v1432 = v1431 + v149;
let v1436 = &(*v2077)[v1432];
let v1437 = *v1436;
let v1442 = &(*v1837)[v61];
*v1442 = v1437;
let v1443 = *v1798;
let v1445 = v1443 + v1846;
let v1448 = min(v1445, v129);
let v1449 = u32(v1448);
let v1451 = v1449 * v47;
let v1452 = v46 + v1451;
let v1453 = v1452 + v149;
let v1457 = &(*v2077)[v1453];
let v1458 = *v1457;
let v1463 = &(*v1837)[v303];
*v1463 = v1458;
let v1469 = *v1172;
let v1477 = *v181;
let v1478 = v1477 * v1469;
var<function> v1838_store: f32;
let v1838 = &v1838_store;
*v1838 = v1478;
let v1485 = *v1400;
let v1491 = *v561;
let v1493 = *v1838;
let v2060 = fma(v1485, v1491, v1493);
*v1838 = v2060;
let v1500 = *v1421;
let v1506 = *v574;
let v1508 = *v1838;
let v2061 = fma(v1500, v1506, v1508);
*v1838 = v2061;
let v1515 = *v1442;
let v1521 = *v587;
let v1523 = *v1838;
let v2062 = fma(v1515, v1521, v1523);
*v1838 = v2062;
let v1530 = *v1463;
let v1536 = *v600;
let v1538 = *v1838;
let v2063 = fma(v1530, v1536, v1538);
*v1838 = v2063;
let v1547 = *v1838;
*v181 = v1547;
let v1553 = *v1361;
let v1561 = *v263;
let v1562 = v1561 * v1553;
var<function> v1839_store: f32;
let v1839 = &v1839_store;
*v1839 = v1562;
let v1569 = *v1400;
let v1575 = *v613;
let v1577 = *v1839;
let v2064 = fma(v1569, v1575, v1577);
*v1839 = v2064;
let v1584 = *v1421;
let v1590 = *v626;
let v1592 = *v1839;
let v2065 = fma(v1584, v1590, v1592);
*v1839 = v2065;
let v1599 = *v1442;
let v1605 = *v639;
let v1607 = *v1839;
let v2066 = fma(v1599, v1605, v1607);
*v1839 = v2066;
let v1614 = *v1463;
let v1620 = *v652;
let v1622 = *v1839;
let v2067 = fma(v1614, v1620, v1622);
*v1839 = v2067;
let v1631 = *v1839;
*v263 = v1631;

}
let v1632 = *v1798;
let v1633 = u32(4);
let v1634 = v1632 + v1633;
*v1798 = v1634;

}
let v1638 = v62 < v106;
if v1638 {
let v1644 = *v121;
let v1869 = v1868[1];
let v1646 = u32(v1869);
let v1647 = v1644 * v1646;
let v1649 = u32(v1853);
let v1650 = v1647 + v1649;
let v1651 = f32(1.0);
var<function> v1840_store: f32;
let v1840 = &v1840_store;
*v1840 = v1651;
let v1655 = u32(0);
let v1656 = v1851 == v1655;
if v1656 {
let v1662 = *v140;
let v1664 = v1650 * v61;
let v1668 = &(*v2074)[v1664];
*v1668 = v1662;
let v1674 = *v146;
let v1678 = v1664 + v39;
let v1682 = &(*v2074)[v1678];
*v1682 = v1674;

}
let v1683 = *v1840;
let v1691 = v149 < v52;
if v1691 {
let v1699 = *v181;
let v1700 = v1699 / v1683;
let v1702 = v1650 * v52;
let v1703 = v1702 + v149;
let v1707 = &(*v2075)[v1703];
*v1707 = v1700;

}

}
let v1711 = v183 < v106;
if v1711 {
let v1717 = *v203;
let v1873 = v1868[1];
let v1719 = u32(v1873);
let v1720 = v1717 * v1719;
let v1722 = u32(v1853);
let v1723 = v1720 + v1722;
let v1724 = f32(1.0);
var<function> v1841_store: f32;
let v1841 = &v1841_store;
*v1841 = v1724;
let v1728 = u32(0);
let v1729 = v1851 == v1728;
if v1729 {
let v1735 = *v222;
let v1737 = v1723 * v61;
let v1741 = &(*v2074)[v1737];
*v1741 = v1735;
let v1747 = *v228;
let v1751 = v1737 + v39;
let v1755 = &(*v2074)[v1751];
*v1755 = v1747;

}
let v1756 = *v1841;
let v1764 = v149 < v52;
if v1764 {
let v1772 = *v263;
let v1773 = v1772 / v1756;
let v1775 = v1723 * v52;
let v1776 = v1775 + v149;
let v1780 = &(*v2075)[v1776];
*v1780 = v1773;

}

}
return;

}
