enable f16;
var<workgroup> shared_v25: array<f32, 768>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn mla_decode_kernel_e_f16_m_1_n_1(@builtin(workgroup_id) v1850: vec3<u32>, @builtin(local_invocation_id) v1855: vec3<u32>, @builtin(num_workgroups) v1876: vec3<u32>) {
let v2082 = &v17;
let v2083 = &v13;
let v2084 = &v9;
let v2085 = &v5;
let v2086 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1795 = &shared_v25;
var<function> v1796_store: array<f32, 8>= array<f32, 8>();
let v1796 = &v1796_store;
var<function> v1797_store: array<f32, 8>= array<f32, 8>();
let v1797 = &v1797_store;
let v1851 = v1850[2];
let v38 = u32(v1851);
let v39 = u32(1);
let v45 = u32(v23);
let v46 = v38 * v45;
let v47 = u32(27);
let v52 = u32(21);
let v1853 = v1850[0];
let v1854 = u32(3);
let v57 = v1853 * v1854;
let v1856 = v1855[1];
let v59 = v57 + v1856;
let v60 = u32(v59);
let v61 = u32(2);
let v62 = v60 * v61;
let v71 = f32(0.125);
var<function> v1798_store: array<u32, 2>= array<u32, 2>();
let v1798 = &v1798_store;
var<function> v1799_store: array<u32, 2>= array<u32, 2>();
let v1799 = &v1799_store;
var<function> v1800_store: array<f32, 2>= array<f32, 2>();
let v1800 = &v1800_store;
var<function> v1801_store: array<f32, 2>= array<f32, 2>();
let v1801 = &v1801_store;
var<function> v1802_store: array<f32, 2>= array<f32, 2>();
let v1802 = &v1802_store;
var<function> v1803_store: array<f32, 2>= array<f32, 2>();
let v1803 = &v1803_store;
var<function> v1804_store: array<f32, 2>= array<f32, 2>();
let v1804 = &v1804_store;
let v102 = u32(5);
let v103 = min(v62, v102);
let v106 = u32(6);
let v107 = v103 / v106;
let v108 = v38 + v107;
let v113 = v108 * v106;
let v115 = v103 % v106;
let v116 = v113 + v115;
let v121 = &(*v1798)[v3];
*v121 = v116;
let v125 = &(*v2084)[v108];
let v126 = *v125;
let v127 = u32(v126);
let v128 = u32(1);
let v129 = v21 - v128;
let v130 = min(v127, v129);
let v135 = &(*v1799)[v3];
*v135 = v130;
let v140 = &(*v1801)[v3];
let v141 = f32(-1.0000000150474662e30);
*v140 = v141;
let v146 = &(*v1802)[v3];
let v147 = f32(0.0);
*v146 = v147;
let v1859 = v1855[0];
let v149 = u32(v1859);
let v152 = u32(26);
let v153 = min(v149, v152);
let v159 = *v121;
let v161 = v159 * v47;
let v162 = v161 + v153;
let v166 = &(*v2086)[v162];
let v167 = *v166;
let v168 = v167 * v71;
let v173 = &(*v1800)[v3];
*v173 = v168;
let v181 = &(*v1804)[v3];
*v181 = v147;
let v183 = v62 + v39;
let v185 = min(v183, v102);
let v189 = v185 / v106;
let v190 = v38 + v189;
let v195 = v190 * v106;
let v197 = v185 % v106;
let v198 = v195 + v197;
let v203 = &(*v1798)[v39];
*v203 = v198;
let v207 = &(*v2084)[v190];
let v208 = *v207;
let v209 = u32(v208);
let v212 = min(v209, v129);
let v217 = &(*v1799)[v39];
*v217 = v212;
let v222 = &(*v1801)[v39];
*v222 = v141;
let v228 = &(*v1802)[v39];
*v228 = v147;
let v241 = *v203;
let v243 = v241 * v47;
let v244 = v243 + v153;
let v248 = &(*v2086)[v244];
let v249 = *v248;
let v250 = v249 * v71;
let v255 = &(*v1800)[v39];
*v255 = v250;
let v263 = &(*v1804)[v39];
*v263 = v147;
let v1861 = v1850[1];
let v266 = v1861 + v128;
let v267 = v266 * v22;
let v268 = min(v21, v267);
var<function> v1805_store: u32;
let v1805 = &v1805_store;
*v1805 = v268;
let v271 = v1861 * v22;
var<function> v1806_store: u32;
let v1806 = &v1806_store;
*v1806 = v271;
loop {
let v273 = *v1806;
let v274 = *v1805;
let v275 = v273 < v274;
if !v275 { break; }
var<function> v1808_store: array<f32, 4>= array<f32, 4>();
let v1808 = &v1808_store;
let v280 = u32(4);
let v287 = &(*v1796)[v3];
*v287 = v147;
let v293 = &(*v1796)[v39];
*v293 = v147;
let v299 = &(*v1796)[v61];
*v299 = v147;
let v303 = u32(3);
let v305 = &(*v1796)[v303];
*v305 = v147;
let v311 = &(*v1796)[v280];
*v311 = v147;
let v317 = &(*v1796)[v102];
*v317 = v147;
let v323 = &(*v1796)[v106];
*v323 = v147;
let v327 = u32(7);
let v329 = &(*v1796)[v327];
*v329 = v147;
let v331 = u32(32);
let v337 = v149 < v47;
if v337 {
let v338 = *v1806;
let v343 = min(v338, v129);
let v344 = u32(v343);
let v346 = v344 * v47;
let v347 = v46 + v346;
let v348 = v347 + v149;
let v352 = &(*v2085)[v348];
let v353 = *v352;
let v354 = f32(v353);
let v359 = &(*v1808)[v3];
*v359 = v354;
let v360 = *v1806;
let v362 = v360 + v128;
let v365 = min(v362, v129);
let v366 = u32(v365);
let v368 = v366 * v47;
let v369 = v46 + v368;
let v370 = v369 + v149;
let v374 = &(*v2085)[v370];
let v375 = *v374;
let v376 = f32(v375);
let v381 = &(*v1808)[v39];
*v381 = v376;
let v382 = *v1806;
let v383 = u32(2);
let v384 = v382 + v383;
let v387 = min(v384, v129);
let v388 = u32(v387);
let v390 = v388 * v47;
let v391 = v46 + v390;
let v392 = v391 + v149;
let v396 = &(*v2085)[v392];
let v397 = *v396;
let v398 = f32(v397);
let v403 = &(*v1808)[v61];
*v403 = v398;
let v404 = *v1806;
let v406 = v404 + v1854;
let v409 = min(v406, v129);
let v410 = u32(v409);
let v412 = v410 * v47;
let v413 = v46 + v412;
let v414 = v413 + v149;
let v418 = &(*v2085)[v414];
let v419 = *v418;
let v420 = f32(v419);
let v425 = &(*v1808)[v303];
*v425 = v420;
let v433 = *v173;
let v439 = *v359;
let v446 = *v287;
let v2060 = fma(v433, v439, v446);
*v287 = v2060;
let v453 = *v381;
let v460 = *v293;
let v2061 = fma(v433, v453, v460);
*v293 = v2061;
let v467 = *v403;
let v474 = *v299;
let v2062 = fma(v433, v467, v474);
*v299 = v2062;
let v481 = *v425;
let v488 = *v305;
let v2063 = fma(v433, v481, v488);
*v305 = v2063;
let v497 = *v255;
let v503 = *v359;
let v510 = *v311;
let v2064 = fma(v497, v503, v510);
*v311 = v2064;
let v517 = *v381;
let v524 = *v317;
let v2065 = fma(v497, v517, v524);
*v317 = v2065;
let v531 = *v403;
let v538 = *v323;
let v2066 = fma(v497, v531, v538);
*v323 = v2066;
let v545 = *v425;
let v552 = *v329;
let v2067 = fma(v497, v545, v552);
*v329 = v2067;

}
let v559 = *v287;
var<function> v1809_store: f32;
let v1809 = &v1809_store;
*v1809 = v559;
let v565 = &(*v1797)[v3];
let v566 = *v1809;
*v565 = v566;
let v572 = *v293;
var<function> v1810_store: f32;
let v1810 = &v1810_store;
*v1810 = v572;
let v578 = &(*v1797)[v39];
let v579 = *v1810;
*v578 = v579;
let v585 = *v299;
var<function> v1811_store: f32;
let v1811 = &v1811_store;
*v1811 = v585;
let v591 = &(*v1797)[v61];
let v592 = *v1811;
*v591 = v592;
let v598 = *v305;
var<function> v1812_store: f32;
let v1812 = &v1812_store;
*v1812 = v598;
let v604 = &(*v1797)[v303];
let v605 = *v1812;
*v604 = v605;
let v611 = *v311;
var<function> v1813_store: f32;
let v1813 = &v1813_store;
*v1813 = v611;
let v617 = &(*v1797)[v280];
let v618 = *v1813;
*v617 = v618;
let v624 = *v317;
var<function> v1814_store: f32;
let v1814 = &v1814_store;
*v1814 = v624;
let v630 = &(*v1797)[v102];
let v631 = *v1814;
*v630 = v631;
let v637 = *v323;
var<function> v1815_store: f32;
let v1815 = &v1815_store;
*v1815 = v637;
let v643 = &(*v1797)[v106];
let v644 = *v1815;
*v643 = v644;
let v650 = *v329;
var<function> v1816_store: f32;
let v1816 = &v1816_store;
*v1816 = v650;
let v656 = &(*v1797)[v327];
let v657 = *v1816;
*v656 = v657;
let v1950 = u32(96);
let v1866 = u32(32);
let v664 = v1856 * v1866;
let v665 = u32(v664);
workgroupBarrier();
let v671 = *v565;
let v677 = v665 + v149;
let v681 = &(*v1795)[v677];
*v681 = v671;
let v687 = *v578;
let v690 = v1950 + v665;
let v693 = v690 + v149;
let v697 = &(*v1795)[v693];
*v697 = v687;
let v703 = *v591;
let v1944 = u32(192);
let v706 = v1944 + v665;
let v709 = v706 + v149;
let v713 = &(*v1795)[v709];
*v713 = v703;
let v719 = *v604;
let v1942 = u32(288);
let v722 = v1942 + v665;
let v725 = v722 + v149;
let v729 = &(*v1795)[v725];
*v729 = v719;
let v735 = *v617;
let v1940 = u32(384);
let v738 = v1940 + v665;
let v741 = v738 + v149;
let v745 = &(*v1795)[v741];
*v745 = v735;
let v751 = *v630;
let v1938 = u32(480);
let v754 = v1938 + v665;
let v757 = v754 + v149;
let v761 = &(*v1795)[v757];
*v761 = v751;
let v767 = *v643;
let v1936 = u32(576);
let v770 = v1936 + v665;
let v773 = v770 + v149;
let v777 = &(*v1795)[v773];
*v777 = v767;
let v783 = *v656;
let v1934 = u32(672);
let v786 = v1934 + v665;
let v789 = v786 + v149;
let v793 = &(*v1795)[v789];
*v793 = v783;
workgroupBarrier();
var<function> v1817_store: f32;
let v1817 = &v1817_store;
*v1817 = v147;
for(var v800: u32 = v3; v800 < v331; v800 += v39) {
let v805 = v665 + v800;
let v809 = &(*v1795)[v805];
let v810 = *v809;
let v811 = *v1817;
let v812 = v811 + v810;
*v1817 = v812;

}
let v818 = *v1817;
*v565 = v818;
var<function> v1819_store: f32;
let v1819 = &v1819_store;
*v1819 = v147;
for(var v825: u32 = v3; v825 < v331; v825 += v39) {
let v830 = v690 + v825;
let v834 = &(*v1795)[v830];
let v835 = *v834;
let v836 = *v1819;
let v837 = v836 + v835;
*v1819 = v837;

}
let v843 = *v1819;
*v578 = v843;
var<function> v1821_store: f32;
let v1821 = &v1821_store;
*v1821 = v147;
for(var v850: u32 = v3; v850 < v331; v850 += v39) {
let v855 = v706 + v850;
let v859 = &(*v1795)[v855];
let v860 = *v859;
let v861 = *v1821;
let v862 = v861 + v860;
*v1821 = v862;

}
let v868 = *v1821;
*v591 = v868;
var<function> v1823_store: f32;
let v1823 = &v1823_store;
*v1823 = v147;
for(var v875: u32 = v3; v875 < v331; v875 += v39) {
let v880 = v722 + v875;
let v884 = &(*v1795)[v880];
let v885 = *v884;
let v886 = *v1823;
let v887 = v886 + v885;
*v1823 = v887;

}
let v893 = *v1823;
*v604 = v893;
var<function> v1825_store: f32;
let v1825 = &v1825_store;
*v1825 = v147;
for(var v900: u32 = v3; v900 < v331; v900 += v39) {
let v905 = v738 + v900;
let v909 = &(*v1795)[v905];
let v910 = *v909;
let v911 = *v1825;
let v912 = v911 + v910;
*v1825 = v912;

}
let v918 = *v1825;
*v617 = v918;
var<function> v1827_store: f32;
let v1827 = &v1827_store;
*v1827 = v147;
for(var v925: u32 = v3; v925 < v331; v925 += v39) {
let v930 = v754 + v925;
let v934 = &(*v1795)[v930];
let v935 = *v934;
let v936 = *v1827;
let v937 = v936 + v935;
*v1827 = v937;

}
let v943 = *v1827;
*v630 = v943;
var<function> v1829_store: f32;
let v1829 = &v1829_store;
*v1829 = v147;
for(var v950: u32 = v3; v950 < v331; v950 += v39) {
let v955 = v770 + v950;
let v959 = &(*v1795)[v955];
let v960 = *v959;
let v961 = *v1829;
let v962 = v961 + v960;
*v1829 = v962;

}
let v968 = *v1829;
*v643 = v968;
var<function> v1831_store: f32;
let v1831 = &v1831_store;
*v1831 = v147;
for(var v975: u32 = v3; v975 < v331; v975 += v39) {
let v980 = v786 + v975;
let v984 = &(*v1795)[v980];
let v985 = *v984;
let v986 = *v1831;
let v987 = v986 + v985;
*v1831 = v987;

}
let v993 = *v1831;
*v656 = v993;
let v999 = *v140;
let v1005 = *v135;
var<function> v1833_store: f32;
let v1833 = &v1833_store;
*v1833 = v999;
let v1007 = *v1806;
let v1010 = v1007 <= v1005;
if v1010 {
let v1016 = *v565;
let v1017 = *v1833;
let v1018 = max(v1017, v1016);
*v1833 = v1018;

}
let v1019 = *v1806;
let v1021 = v1019 + v128;
let v1022 = v1021 <= v1005;
if v1022 {
let v1028 = *v578;
let v1029 = *v1833;
let v1030 = max(v1029, v1028);
*v1833 = v1030;

}
let v1031 = *v1806;
let v1032 = u32(2);
let v1033 = v1031 + v1032;
let v1034 = v1033 <= v1005;
if v1034 {
let v1040 = *v591;
let v1041 = *v1833;
let v1042 = max(v1041, v1040);
*v1833 = v1042;

}
let v1043 = *v1806;
let v1045 = v1043 + v1854;
let v1046 = v1045 <= v1005;
if v1046 {
let v1052 = *v604;
let v1053 = *v1833;
let v1054 = max(v1053, v1052);
*v1833 = v1054;

}
let v1055 = *v1833;
let v1056 = v999 - v1055;
let v1057 = exp(v1056);
let v1063 = *v146;
let v1064 = v1063 * v1057;
var<function> v1834_store: f32;
let v1834 = &v1834_store;
*v1834 = v1064;
var<function> v1835_store: f32;
let v1835 = &v1835_store;
*v1835 = v147;
let v1069 = *v1806;
let v1072 = v1069 <= v1005;
if v1072 {
let v1078 = *v565;
let v1079 = *v1833;
let v1080 = v1078 - v1079;
let v1081 = exp(v1080);
*v1835 = v1081;

}
let v1087 = *v1835;
*v565 = v1087;
let v1088 = *v1834;
let v1089 = *v1835;
let v1090 = v1088 + v1089;
*v1834 = v1090;
var<function> v1836_store: f32;
let v1836 = &v1836_store;
*v1836 = v147;
let v1094 = *v1806;
let v1096 = v1094 + v128;
let v1097 = v1096 <= v1005;
if v1097 {
let v1103 = *v578;
let v1104 = *v1833;
let v1105 = v1103 - v1104;
let v1106 = exp(v1105);
*v1836 = v1106;

}
let v1112 = *v1836;
*v578 = v1112;
let v1113 = *v1834;
let v1114 = *v1836;
let v1115 = v1113 + v1114;
*v1834 = v1115;
var<function> v1837_store: f32;
let v1837 = &v1837_store;
*v1837 = v147;
let v1119 = *v1806;
let v1121 = v1119 + v1032;
let v1122 = v1121 <= v1005;
if v1122 {
let v1128 = *v591;
let v1129 = *v1833;
let v1130 = v1128 - v1129;
let v1131 = exp(v1130);
*v1837 = v1131;

}
let v1137 = *v1837;
*v591 = v1137;
let v1138 = *v1834;
let v1139 = *v1837;
let v1140 = v1138 + v1139;
*v1834 = v1140;
var<function> v1838_store: f32;
let v1838 = &v1838_store;
*v1838 = v147;
let v1144 = *v1806;
let v1146 = v1144 + v1854;
let v1147 = v1146 <= v1005;
if v1147 {
let v1153 = *v604;
let v1154 = *v1833;
let v1155 = v1153 - v1154;
let v1156 = exp(v1155);
*v1838 = v1156;

}
let v1162 = *v1838;
*v604 = v1162;
let v1163 = *v1834;
let v1164 = *v1838;
let v1165 = v1163 + v1164;
*v1834 = v1165;
let v1171 = *v1833;
*v140 = v1171;
let v1176 = &(*v1803)[v3];
*v1176 = v1057;
let v1182 = *v1834;
*v146 = v1182;
let v1188 = *v222;
let v1194 = *v217;
var<function> v1839_store: f32;
let v1839 = &v1839_store;
*v1839 = v1188;
let v1196 = *v1806;
let v1199 = v1196 <= v1194;
if v1199 {
let v1205 = *v617;
let v1206 = *v1839;
let v1207 = max(v1206, v1205);
*v1839 = v1207;

}
let v1208 = *v1806;
let v1210 = v1208 + v128;
let v1211 = v1210 <= v1194;
if v1211 {
let v1217 = *v630;
let v1218 = *v1839;
let v1219 = max(v1218, v1217);
*v1839 = v1219;

}
let v1220 = *v1806;
let v1222 = v1220 + v1032;
let v1223 = v1222 <= v1194;
if v1223 {
let v1229 = *v643;
let v1230 = *v1839;
let v1231 = max(v1230, v1229);
*v1839 = v1231;

}
let v1232 = *v1806;
let v1234 = v1232 + v1854;
let v1235 = v1234 <= v1194;
if v1235 {
let v1241 = *v656;
let v1242 = *v1839;
let v1243 = max(v1242, v1241);
*v1839 = v1243;

}
let v1244 = *v1839;
let v1245 = v1188 - v1244;
let v1246 = exp(v1245);
let v1252 = *v228;
let v1253 = v1252 * v1246;
var<function> v1840_store: f32;
let v1840 = &v1840_store;
*v1840 = v1253;
var<function> v1841_store: f32;
let v1841 = &v1841_store;
*v1841 = v147;
let v1258 = *v1806;
let v1261 = v1258 <= v1194;
if v1261 {
let v1267 = *v617;
let v1268 = *v1839;
let v1269 = v1267 - v1268;
let v1270 = exp(v1269);
*v1841 = v1270;

}
let v1276 = *v1841;
*v617 = v1276;
let v1277 = *v1840;
let v1278 = *v1841;
let v1279 = v1277 + v1278;
*v1840 = v1279;
var<function> v1842_store: f32;
let v1842 = &v1842_store;
*v1842 = v147;
let v1283 = *v1806;
let v1285 = v1283 + v128;
let v1286 = v1285 <= v1194;
if v1286 {
let v1292 = *v630;
let v1293 = *v1839;
let v1294 = v1292 - v1293;
let v1295 = exp(v1294);
*v1842 = v1295;

}
let v1301 = *v1842;
*v630 = v1301;
let v1302 = *v1840;
let v1303 = *v1842;
let v1304 = v1302 + v1303;
*v1840 = v1304;
var<function> v1843_store: f32;
let v1843 = &v1843_store;
*v1843 = v147;
let v1308 = *v1806;
let v1310 = v1308 + v1032;
let v1311 = v1310 <= v1194;
if v1311 {
let v1317 = *v643;
let v1318 = *v1839;
let v1319 = v1317 - v1318;
let v1320 = exp(v1319);
*v1843 = v1320;

}
let v1326 = *v1843;
*v643 = v1326;
let v1327 = *v1840;
let v1328 = *v1843;
let v1329 = v1327 + v1328;
*v1840 = v1329;
var<function> v1844_store: f32;
let v1844 = &v1844_store;
*v1844 = v147;
let v1333 = *v1806;
let v1335 = v1333 + v1854;
let v1336 = v1335 <= v1194;
if v1336 {
let v1342 = *v656;
let v1343 = *v1839;
let v1344 = v1342 - v1343;
let v1345 = exp(v1344);
*v1844 = v1345;

}
let v1351 = *v1844;
*v656 = v1351;
let v1352 = *v1840;
let v1353 = *v1844;
let v1354 = v1352 + v1353;
*v1840 = v1354;
let v1360 = *v1839;
*v222 = v1360;
let v1365 = &(*v1803)[v39];
*v1365 = v1246;
let v1371 = *v1840;
*v228 = v1371;
var<function> v1845_store: array<f32, 4>= array<f32, 4>();
let v1845 = &v1845_store;
let v1383 = v149 < v52;
if v1383 {
let v1384 = *v1806;
let v1389 = min(v1384, v129);
let v1390 = u32(v1389);
let v1392 = v1390 * v47;
let v1393 = v46 + v1392;
let v1394 = v1393 + v149;
let v1398 = &(*v2085)[v1394];
let v1399 = *v1398;
let v1400 = f32(v1399);
let v1405 = &(*v1845)[v3];
*v1405 = v1400;
let v1406 = *v1806;
let v1408 = v1406 + v128;
let v1411 = min(v1408, v129);
let v1412 = u32(v1411);
let v1414 = v1412 * v47;
let v1415 = v46 + v1414;
let v1416 = v1415 + v149;
let v1420 = &(*v2085)[v1416];
let v1421 = *v1420;
let v1422 = f32(v1421);
let v1427 = &(*v1845)[v39];
*v1427 = v1422;
let v1428 = *v1806;
let v1430 = v1428 + v1032;
let v1433 = min(v1430, v129);
let v1434 = u32(v1433);
let v1436 = v1434 * v47;
let v1437 = v46 + v1436;
let v1438 = v1437 + v149;
let v1442 = &(*v2085)[v1438];
let v1443 = *v1442;
let v1444 = f32(v1443);
let v1449 = &(*v1845)[v61];
*v1449 = v1444;
let v1450 = *v1806;
let v1452 = v1450 + v1854;
let v1455 = min(v1452, v129);
let v1456 = u32(v1455);
let v1458 = v1456 * v47;
let v1459 = v46 + v1458;
let v1460 = v1459 + v149;
let v1464 = &(*v2085)[v1460];
let v1465 = *v1464;
let v1466 = f32(v1465);
let v1471 = &(*v1845)[v303];
*v1471 = v1466;
let v1477 = *v1176;
let v1485 = *v181;
let v1486 = v1485 * v1477;
var<function> v1846_store: f32;
let v1846 = &v1846_store;
*v1846 = v1486;
let v1493 = *v1405;
let v1499 = *v565;
let v1501 = *v1846;
let v2068 = fma(v1493, v1499, v1501);
*v1846 = v2068;
let v1508 = *v1427;
let v1514 = *v578;
let v1516 = *v1846;
let v2069 = fma(v1508, v1514, v1516);
*v1846 = v2069;
let v1523 = *v1449;
let v1529 = *v591;
let v1531 = *v1846;
let v2070 = fma(v1523, v1529, v1531);
*v1846 = v2070;
let v1538 = *v1471;
let v1544 = *v604;
let v1546 = *v1846;
let v2071 = fma(v1538, v1544, v1546);
*v1846 = v2071;
let v1555 = *v1846;
*v181 = v1555;
let v1561 = *v1365;
let v1569 = *v263;
let v1570 = v1569 * v1561;
var<function> v1847_store: f32;
let v1847 = &v1847_store;
*v1847 = v1570;
let v1577 = *v1405;
let v1583 = *v617;
let v1585 = *v1847;
let v2072 = fma(v1577, v1583, v1585);
*v1847 = v2072;
let v1592 = *v1427;
let v1598 = *v630;
let v1600 = *v1847;
let v2073 = fma(v1592, v1598, v1600);
*v1847 = v2073;
let v1607 = *v1449;
let v1613 = *v643;
let v1615 = *v1847;
let v2074 = fma(v1607, v1613, v1615);
*v1847 = v2074;
let v1622 = *v1471;
let v1628 = *v656;
let v1630 = *v1847;
let v2075 = fma(v1622, v1628, v1630);
*v1847 = v2075;
let v1639 = *v1847;
*v263 = v1639;

}
let v1640 = *v1806;
let v1641 = u32(4);
let v1642 = v1640 + v1641;
*v1806 = v1642;

}
let v1646 = v62 < v106;
if v1646 {
let v1652 = *v121;
let v1877 = v1876[1];
let v1654 = u32(v1877);
let v1655 = v1652 * v1654;
let v1657 = u32(v1861);
let v1658 = v1655 + v1657;
let v1659 = f32(1.0);
var<function> v1848_store: f32;
let v1848 = &v1848_store;
*v1848 = v1659;
let v1663 = u32(0);
let v1664 = v1859 == v1663;
if v1664 {
let v1670 = *v140;
let v1672 = v1658 * v61;
let v1676 = &(*v2082)[v1672];
*v1676 = v1670;
let v1682 = *v146;
let v1686 = v1672 + v39;
let v1690 = &(*v2082)[v1686];
*v1690 = v1682;

}
let v1691 = *v1848;
let v1699 = v149 < v52;
if v1699 {
let v1707 = *v181;
let v1708 = v1707 / v1691;
let v1710 = v1658 * v52;
let v1711 = v1710 + v149;
let v1715 = &(*v2083)[v1711];
*v1715 = v1708;

}

}
let v1719 = v183 < v106;
if v1719 {
let v1725 = *v203;
let v1881 = v1876[1];
let v1727 = u32(v1881);
let v1728 = v1725 * v1727;
let v1730 = u32(v1861);
let v1731 = v1728 + v1730;
let v1732 = f32(1.0);
var<function> v1849_store: f32;
let v1849 = &v1849_store;
*v1849 = v1732;
let v1736 = u32(0);
let v1737 = v1859 == v1736;
if v1737 {
let v1743 = *v222;
let v1745 = v1731 * v61;
let v1749 = &(*v2082)[v1745];
*v1749 = v1743;
let v1755 = *v228;
let v1759 = v1745 + v39;
let v1763 = &(*v2082)[v1759];
*v1763 = v1755;

}
let v1764 = *v1849;
let v1772 = v149 < v52;
if v1772 {
let v1780 = *v263;
let v1781 = v1780 / v1764;
let v1783 = v1731 * v52;
let v1784 = v1783 + v149;
let v1788 = &(*v2083)[v1784];
*v1788 = v1781;

}

}
return;

}
