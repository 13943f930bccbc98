var<workgroup> shared_v24: array<f32, 1536>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_n_1(@builtin(workgroup_id) v1841: vec3<u32>, @builtin(local_invocation_id) v1846: vec3<u32>, @builtin(num_workgroups) v1867: vec3<u32>) {
let v2073 = &v17;
let v2074 = &v13;
let v2075 = &v9;
let v2076 = &v5;
let v2077 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1786 = &shared_v24;
var<function> v1787_store: array<f32, 8>= array<f32, 8>();
let v1787 = &v1787_store;
var<function> v1788_store: array<f32, 8>= array<f32, 8>();
let v1788 = &v1788_store;
let v1842 = v1841[2];
let v37 = u32(v1842);
let v38 = u32(1);
let v44 = u32(v23);
let v45 = v37 * v44;
let v46 = u32(27);
let v51 = u32(21);
let v1844 = v1841[0];
let v1845 = u32(6);
let v56 = v1844 * v1845;
let v1847 = v1846[1];
let v58 = v56 + v1847;
let v59 = u32(v58);
let v60 = u32(2);
let v61 = v59 * v60;
let v70 = f32(0.125);
var<function> v1789_store: array<u32, 2>= array<u32, 2>();
let v1789 = &v1789_store;
var<function> v1790_store: array<u32, 2>= array<u32, 2>();
let v1790 = &v1790_store;
var<function> v1791_store: array<f32, 2>= array<f32, 2>();
let v1791 = &v1791_store;
var<function> v1792_store: array<f32, 2>= array<f32, 2>();
let v1792 = &v1792_store;
var<function> v1793_store: array<f32, 2>= array<f32, 2>();
let v1793 = &v1793_store;
var<function> v1794_store: array<f32, 2>= array<f32, 2>();
let v1794 = &v1794_store;
var<function> v1795_store: array<f32, 2>= array<f32, 2>();
let v1795 = &v1795_store;
let v101 = u32(11);
let v102 = min(v61, v101);
let v104 = v37 * v60;
let v105 = u32(6);
let v106 = v102 / v105;
let v107 = v104 + v106;
let v112 = v107 * v105;
let v114 = v102 % v105;
let v115 = v112 + v114;
let v120 = &(*v1789)[v3];
*v120 = v115;
let v124 = &(*v2075)[v107];
let v125 = *v124;
let v126 = u32(v125);
let v127 = u32(1);
let v128 = v21 - v127;
let v129 = min(v126, v128);
let v134 = &(*v1790)[v3];
*v134 = v129;
let v139 = &(*v1792)[v3];
let v140 = f32(-1.0000000150474662e30);
*v139 = v140;
let v145 = &(*v1793)[v3];
let v146 = f32(0.0);
*v145 = v146;
let v1850 = v1846[0];
let v148 = u32(v1850);
let v151 = u32(26);
let v152 = min(v148, v151);
let v158 = *v120;
let v160 = v158 * v46;
let v161 = v160 + v152;
let v165 = &(*v2077)[v161];
let v166 = *v165;
let v167 = v166 * v70;
let v172 = &(*v1791)[v3];
*v172 = v167;
let v180 = &(*v1795)[v3];
*v180 = v146;
let v182 = v61 + v38;
let v184 = min(v182, v101);
let v188 = v184 / v105;
let v189 = v104 + v188;
let v194 = v189 * v105;
let v196 = v184 % v105;
let v197 = v194 + v196;
let v202 = &(*v1789)[v38];
*v202 = v197;
let v206 = &(*v2075)[v189];
let v207 = *v206;
let v208 = u32(v207);
let v211 = min(v208, v128);
let v216 = &(*v1790)[v38];
*v216 = v211;
let v221 = &(*v1792)[v38];
*v221 = v140;
let v227 = &(*v1793)[v38];
*v227 = v146;
let v240 = *v202;
let v242 = v240 * v46;
let v243 = v242 + v152;
let v247 = &(*v2077)[v243];
let v248 = *v247;
let v249 = v248 * v70;
let v254 = &(*v1791)[v38];
*v254 = v249;
let v262 = &(*v1795)[v38];
*v262 = v146;
let v1852 = v1841[1];
let v265 = v1852 + v127;
let v266 = v265 * v22;
let v267 = min(v21, v266);
var<function> v1796_store: u32;
let v1796 = &v1796_store;
*v1796 = v267;
let v270 = v1852 * v22;
var<function> v1797_store: u32;
let v1797 = &v1797_store;
*v1797 = v270;
loop {
let v272 = *v1797;
let v273 = *v1796;
let v274 = v272 < v273;
if !v274 { break; }
var<function> v1799_store: array<f32, 4>= array<f32, 4>();
let v1799 = &v1799_store;
let v279 = u32(4);
let v286 = &(*v1787)[v3];
*v286 = v146;
let v292 = &(*v1787)[v38];
*v292 = v146;
let v298 = &(*v1787)[v60];
*v298 = v146;
let v302 = u32(3);
let v304 = &(*v1787)[v302];
*v304 = v146;
let v310 = &(*v1787)[v279];
*v310 = v146;
let v314 = u32(5);
let v316 = &(*v1787)[v314];
*v316 = v146;
let v322 = &(*v1787)[v105];
*v322 = v146;
let v326 = u32(7);
let v328 = &(*v1787)[v326];
*v328 = v146;
let v330 = u32(32);
let v336 = v148 < v46;
if v336 {
let v337 = *v1797;
let v342 = min(v337, v128);
let v343 = u32(v342);
let v345 = v343 * v46;
let v346 = v45 + v345;
let v347 = v346 + v148;
let v351 = &(*v2076)[v347];
let v352 = *v351;
let v357 = &(*v1799)[v3];
*v357 = v352;
let v358 = *v1797;
let v360 = v358 + v127;
let v363 = min(v360, v128);
let v364 = u32(v363);
let v366 = v364 * v46;
let v367 = v45 + v366;
let v368 = v367 + v148;
let v372 = &(*v2076)[v368];
let v373 = *v372;
let v378 = &(*v1799)[v38];
*v378 = v373;
let v379 = *v1797;
let v380 = u32(2);
let v381 = v379 + v380;
let v384 = min(v381, v128);
let v385 = u32(v384);
let v387 = v385 * v46;
let v388 = v45 + v387;
let v389 = v388 + v148;
let v393 = &(*v2076)[v389];
let v394 = *v393;
let v399 = &(*v1799)[v60];
*v399 = v394;
let v400 = *v1797;
let v401 = u32(3);
let v402 = v400 + v401;
let v405 = min(v402, v128);
let v406 = u32(v405);
let v408 = v406 * v46;
let v409 = v45 + v408;
let v410 = v409 + v148;
let v414 = &(*v2076)[v410];
let v415 = *v414;
let v420 = &(*v1799)[v302];
*v420 = v415;
let v428 = *v172;
let v434 = *v357;
let v441 = *v286;
let v2051 = fma(v428, v434, v441);
*v286 = v2051;
let v448 = *v378;
let v455 = *v292;
let v2052 = fma(v428, v448, v455);
*v292 = v2052;
let v462 = *v399;
let v469 = *v298;
let v2053 = fma(v428, v462, v469);
*v298 = v2053;
let v476 = *v420;
let v483 = *v304;
let v2054 = fma(v428, v476, v483);
*v304 = v2054;
let v492 = *v254;
let v498 = *v357;
let v505 = *v310;
let v2055 = fma(v492, v498, v505);
*v310 = v2055;
let v512 = *v378;
let v519 = *v316;
let v2056 = fma(v492, v512, v519);
*v316 = v2056;
let v526 = *v399;
let v533 = *v322;
let v2057 = fma(v492, v526, v533);
*v322 = v2057;
let v540 = *v420;
let v547 = *v328;
let v2058 = fma(v492, v540, v547);
*v328 = v2058;

}
let v554 = *v286;
var<function> v1800_store: f32;
let v1800 = &v1800_store;
*v1800 = v554;
let v560 = &(*v1788)[v3];
let v561 = *v1800;
*v560 = v561;
let v567 = *v292;
var<function> v1801_store: f32;
let v1801 = &v1801_store;
*v1801 = v567;
let v573 = &(*v1788)[v38];
let v574 = *v1801;
*v573 = v574;
let v580 = *v298;
var<function> v1802_store: f32;
let v1802 = &v1802_store;
*v1802 = v580;
let v586 = &(*v1788)[v60];
let v587 = *v1802;
*v586 = v587;
let v593 = *v304;
var<function> v1803_store: f32;
let v1803 = &v1803_store;
*v1803 = v593;
let v599 = &(*v1788)[v302];
let v600 = *v1803;
*v599 = v600;
let v606 = *v310;
var<function> v1804_store: f32;
let v1804 = &v1804_store;
*v1804 = v606;
let v612 = &(*v1788)[v279];
let v613 = *v1804;
*v612 = v613;
let v619 = *v316;
var<function> v1805_store: f32;
let v1805 = &v1805_store;
*v1805 = v619;
let v625 = &(*v1788)[v314];
let v626 = *v1805;
*v625 = v626;
let v632 = *v322;
var<function> v1806_store: f32;
let v1806 = &v1806_store;
*v1806 = v632;
let v638 = &(*v1788)[v105];
let v639 = *v1806;
*v638 = v639;
let v645 = *v328;
var<function> v1807_store: f32;
let v1807 = &v1807_store;
*v1807 = v645;
let v651 = &(*v1788)[v326];
let v652 = *v1807;
*v651 = v652;
let v1941 = u32(192);
let v1857 = u32(32);
let v659 = v1847 * v1857;
let v660 = u32(v659);
workgroupBarrier();
let v666 = *v560;
let v672 = v660 + v148;
let v676 = &(*v1786)[v672];
*v676 = v666;
let v682 = *v573;
let v685 = v1941 + v660;
let v688 = v685 + v148;
let v692 = &(*v1786)[v688];
*v692 = v682;
let v698 = *v586;
let v1935 = u32(384);
let v701 = v1935 + v660;
let v704 = v701 + v148;
let v708 = &(*v1786)[v704];
*v708 = v698;
let v714 = *v599;
let v1933 = u32(576);
let v717 = v1933 + v660;
let v720 = v717 + v148;
let v724 = &(*v1786)[v720];
*v724 = v714;
let v730 = *v612;
let v1931 = u32(768);
let v733 = v1931 + v660;
let v736 = v733 + v148;
let v740 = &(*v1786)[v736];
*v740 = v730;
let v746 = *v625;
let v1929 = u32(960);
let v749 = v1929 + v660;
let v752 = v749 + v148;
let v756 = &(*v1786)[v752];
*v756 = v746;
let v762 = *v638;
let v1927 = u32(1152);
let v765 = v1927 + v660;
let v768 = v765 + v148;
let v772 = &(*v1786)[v768];
*v772 = v762;
let v778 = *v651;
let v1925 = u32(1344);
let v781 = v1925 + v660;
let v784 = v781 + v148;
let v788 = &(*v1786)[v784];
*v788 = v778;
workgroupBarrier();
var<function> v1808_store: f32;
let v1808 = &v1808_store;
*v1808 = v146;
for(var v795: u32 = v3; v795 < v330; v795 += v38) {
let v800 = v660 + v795;
let v804 = &(*v1786)[v800];
let v805 = *v804;
let v806 = *v1808;
let v807 = v806 + v805;
*v1808 = v807;

}
let v813 = *v1808;
*v560 = v813;
var<function> v1810_store: f32;
let v1810 = &v1810_store;
*v1810 = v146;
for(var v820: u32 = v3; v820 < v330; v820 += v38) {
let v825 = v685 + v820;
let v829 = &(*v1786)[v825];
let v830 = *v829;
let v831 = *v1810;
let v832 = v831 + v830;
*v1810 = v832;

}
let v838 = *v1810;
*v573 = v838;
var<function> v1812_store: f32;
let v1812 = &v1812_store;
*v1812 = v146;
for(var v845: u32 = v3; v845 < v330; v845 += v38) {
let v850 = v701 + v845;
let v854 = &(*v1786)[v850];
let v855 = *v854;
let v856 = *v1812;
let v857 = v856 + v855;
*v1812 = v857;

}
let v863 = *v1812;
*v586 = v863;
var<function> v1814_store: f32;
let v1814 = &v1814_store;
*v1814 = v146;
for(var v870: u32 = v3; v870 < v330; v870 += v38) {
let v875 = v717 + v870;
let v879 = &(*v1786)[v875];
let v880 = *v879;
let v881 = *v1814;
let v882 = v881 + v880;
*v1814 = v882;

}
let v888 = *v1814;
*v599 = v888;
var<function> v1816_store: f32;
let v1816 = &v1816_store;
*v1816 = v146;
for(var v895: u32 = v3; v895 < v330; v895 += v38) {
let v900 = v733 + v895;
let v904 = &(*v1786)[v900];
let v905 = *v904;
let v906 = *v1816;
let v907 = v906 + v905;
*v1816 = v907;

}
let v913 = *v1816;
*v612 = v913;
var<function> v1818_store: f32;
let v1818 = &v1818_store;
*v1818 = v146;
for(var v920: u32 = v3; v920 < v330; v920 += v38) {
let v925 = v749 + v920;
let v929 = &(*v1786)[v925];
let v930 = *v929;
let v931 = *v1818;
let v932 = v931 + v930;
*v1818 = v932;

}
let v938 = *v1818;
*v625 = v938;
var<function> v1820_store: f32;
let v1820 = &v1820_store;
*v1820 = v146;
for(var v945: u32 = v3; v945 < v330; v945 += v38) {
let v950 = v765 + v945;
let v954 = &(*v1786)[v950];
let v955 = *v954;
let v956 = *v1820;
let v957 = v956 + v955;
*v1820 = v957;

}
let v963 = *v1820;
*v638 = v963;
var<function> v1822_store: f32;
let v1822 = &v1822_store;
*v1822 = v146;
for(var v970: u32 = v3; v970 < v330; v970 += v38) {
let v975 = v781 + v970;
let v979 = &(*v1786)[v975];
let v980 = *v979;
let v981 = *v1822;
let v982 = v981 + v980;
*v1822 = v982;

}
let v988 = *v1822;
*v651 = v988;
let v994 = *v139;
let v1000 = *v134;
var<function> v1824_store: f32;
let v1824 = &v1824_store;
*v1824 = v994;
let v1002 = *v1797;
let v1005 = v1002 <= v1000;
if v1005 {
let v1011 = *v560;
let v1012 = *v1824;
let v1013 = max(v1012, v1011);
*v1824 = v1013;

}
let v1014 = *v1797;
let v1016 = v1014 + v127;
let v1017 = v1016 <= v1000;
if v1017 {
let v1023 = *v573;
let v1024 = *v1824;
let v1025 = max(v1024, v1023);
*v1824 = v1025;

}
let v1026 = *v1797;
let v1027 = u32(2);
let v1028 = v1026 + v1027;
let v1029 = v1028 <= v1000;
if v1029 {
let v1035 = *v586;
let v1036 = *v1824;
let v1037 = max(v1036, v1035);
*v1824 = v1037;

}
let v1038 = *v1797;
let v1039 = u32(3);
let v1040 = v1038 + v1039;
let v1041 = v1040 <= v1000;
if v1041 {
let v1047 = *v599;
let v1048 = *v1824;
let v1049 = max(v1048, v1047);
*v1824 = v1049;

}
let v1050 = *v1824;
let v1051 = v994 - v1050;
let v1052 = exp(v1051);
let v1058 = *v145;
let v1059 = v1058 * v1052;
var<function> v1825_store: f32;
let v1825 = &v1825_store;
*v1825 = v1059;
var<function> v1826_store: f32;
let v1826 = &v1826_store;
*v1826 = v146;
let v1064 = *v1797;
let v1067 = v1064 <= v1000;
if v1067 {
let v1073 = *v560;
let v1074 = *v1824;
let v1075 = v1073 - v1074;
let v1076 = exp(v1075);
*v1826 = v1076;

}
let v1082 = *v1826;
*v560 = v1082;
let v1083 = *v1825;
let v1084 = *v1826;
let v1085 = v1083 + v1084;
*v1825 = v1085;
var<function> v1827_store: f32;
let v1827 = &v1827_store;
*v1827 = v146;
let v1089 = *v1797;
let v1091 = v1089 + v127;
let v1092 = v1091 <= v1000;
if v1092 {
let v1098 = *v573;
let v1099 = *v1824;
let v1100 = v1098 - v1099;
let v1101 = exp(v1100);
*v1827 = v1101;

}
let v1107 = *v1827;
*v573 = v1107;
let v1108 = *v1825;
let v1109 = *v1827;
let v1110 = v1108 + v1109;
*v1825 = v1110;
var<function> v1828_store: f32;
let v1828 = &v1828_store;
*v1828 = v146;
let v1114 = *v1797;
let v1116 = v1114 + v1027;
let v1117 = v1116 <= v1000;
if v1117 {
let v1123 = *v586;
let v1124 = *v1824;
let v1125 = v1123 - v1124;
let v1126 = exp(v1125);
*v1828 = v1126;

}
let v1132 = *v1828;
*v586 = v1132;
let v1133 = *v1825;
let v1134 = *v1828;
let v1135 = v1133 + v1134;
*v1825 = v1135;
var<function> v1829_store: f32;
let v1829 = &v1829_store;
*v1829 = v146;
let v1139 = *v1797;
let v1141 = v1139 + v1039;
let v1142 = v1141 <= v1000;
if v1142 {
let v1148 = *v599;
let v1149 = *v1824;
let v1150 = v1148 - v1149;
let v1151 = exp(v1150);
*v1829 = v1151;

}
let v1157 = *v1829;
*v599 = v1157;
let v1158 = *v1825;
let v1159 = *v1829;
let v1160 = v1158 + v1159;
*v1825 = v1160;
let v1166 = *v1824;
*v139 = v1166;
let v1171 = &(*v1794)[v3];
*v1171 = v1052;
let v1177 = *v1825;
*v145 = v1177;
let v1183 = *v221;
let v1189 = *v216;
var<function> v1830_store: f32;
let v1830 = &v1830_store;
*v1830 = v1183;
let v1191 = *v1797;
let v1194 = v1191 <= v1189;
if v1194 {
let v1200 = *v612;
let v1201 = *v1830;
let v1202 = max(v1201, v1200);
*v1830 = v1202;

}
let v1203 = *v1797;
let v1205 = v1203 + v127;
let v1206 = v1205 <= v1189;
if v1206 {
let v1212 = *v625;
let v1213 = *v1830;
let v1214 = max(v1213, v1212);
*v1830 = v1214;

}
let v1215 = *v1797;
let v1217 = v1215 + v1027;
let v1218 = v1217 <= v1189;
if v1218 {
let v1224 = *v638;
let v1225 = *v1830;
let v1226 = max(v1225, v1224);
*v1830 = v1226;

}
let v1227 = *v1797;
let v1229 = v1227 + v1039;
let v1230 = v1229 <= v1189;
if v1230 {
let v1236 = *v651;
let v1237 = *v1830;
let v1238 = max(v1237, v1236);
*v1830 = v1238;

}
let v1239 = *v1830;
let v1240 = v1183 - v1239;
let v1241 = exp(v1240);
let v1247 = *v227;
let v1248 = v1247 * v1241;
var<function> v1831_store: f32;
let v1831 = &v1831_store;
*v1831 = v1248;
var<function> v1832_store: f32;
let v1832 = &v1832_store;
*v1832 = v146;
let v1253 = *v1797;
let v1256 = v1253 <= v1189;
if v1256 {
let v1262 = *v612;
let v1263 = *v1830;
let v1264 = v1262 - v1263;
let v1265 = exp(v1264);
*v1832 = v1265;

}
let v1271 = *v1832;
*v612 = v1271;
let v1272 = *v1831;
let v1273 = *v1832;
let v1274 = v1272 + v1273;
*v1831 = v1274;
var<function> v1833_store: f32;
let v1833 = &v1833_store;
*v1833 = v146;
let v1278 = *v1797;
let v1280 = v1278 + v127;
let v1281 = v1280 <= v1189;
if v1281 {
let v1287 = *v625;
let v1288 = *v1830;
let v1289 = v1287 - v1288;
let v1290 = exp(v1289);
*v1833 = v1290;

}
let v1296 = *v1833;
*v625 = v1296;
let v1297 = *v1831;
let v1298 = *v1833;
let v1299 = v1297 + v1298;
*v1831 = v1299;
var<function> v1834_store: f32;
let v1834 = &v1834_store;
*v1834 = v146;
let v1303 = *v1797;
let v1305 = v1303 + v1027;
let v1306 = v1305 <= v1189;
if v1306 {
let v1312 = *v638;
let v1313 = *v1830;
let v1314 = v1312 - v1313;
let v1315 = exp(v1314);
*v1834 = v1315;

}
let v1321 = *v1834;
*v638 = v1321;
let v1322 = *v1831;
let v1323 = *v1834;
let v1324 = v1322 + v1323;
*v1831 = v1324;
var<function> v1835_store: f32;
let v1835 = &v1835_store;
*v1835 = v146;
let v1328 = *v1797;
let v1330 = v1328 + v1039;
let v1331 = v1330 <= v1189;
if v1331 {
let v1337 = *v651;
let v1338 = *v1830;
let v1339 = v1337 - v1338;
let v1340 = exp(v1339);
*v1835 = v1340;

}
let v1346 = *v1835;
*v651 = v1346;
let v1347 = *v1831;
let v1348 = *v1835;
let v1349 = v1347 + v1348;
*v1831 = v1349;
let v1355 = *v1830;
*v221 = v1355;
let v1360 = &(*v1794)[v38];
*v1360 = v1241;
let v1366 = *v1831;
*v227 = v1366;
var<function> v1836_store: array<f32, 4>= array<f32, 4>();
let v1836 = &v1836_store;
let v1378 = v148 < v51;
if v1378 {
let v1379 = *v1797;
let v1384 = min(v1379, v128);
let v1385 = u32(v1384);
let v1387 = v1385 * v46;
let v1388 = v45 + v1387;
let v1389 = v1388 + v148;
let v1393 = &(*v2076)[v1389];
let v1394 = *v1393;
let v1399 = &(*v1836)[v3];
*v1399 = v1394;
let v1400 = *v1797;
let v1402 = v1400 + v127;
let v1405 = min(v1402, v128);
let v1406 = u32(v1405);
let v1408 = v1406 * v46;
let v1409 = v45 + v1408;
let v1410 = v1409 + v148;
let v1414 = &(*v2076)[v1410];
let v1415 = *v1414;
let v1420 = &(*v1836)[v38];
*v1420 = v1415;
let v1421 = *v1797;
let v1423 = v1421 + v1027;
let v1426 = min(v1423, v128);
let v1427 = u32(v1426);
let v1429 = v1427 * v46;
let v1430 = v45 + v1429;
let v1431 = v1430 + v148;
let v1435 = &(*v2076)[v1431];
let v1436 = *v1435;
let v1441 = &(*v1836)[v60];
*v1441 = v1436;
let v1442 = *v1797;
let v1444 = v1442 + v1039;
let v1447 = min(v1444, v128);
let v1448 = u32(v1447);
let v1450 = v1448 * v46;
let v1451 = v45 + v1450;
let v1452 = v1451 + v148;
let v1456 = &(*v2076)[v1452];
let v1457 = *v1456;
let v1462 = &(*v1836)[v302];
*v1462 = v1457;
let v1468 = *v1171;
let v1476 = *v180;
let v1477 = v1476 * v1468;
var<function> v1837_store: f32;
let v1837 = &v1837_store;
*v1837 = v1477;
let v1484 = *v1399;
let v1490 = *v560;
let v1492 = *v1837;
let v2059 = fma(v1484, v1490, v1492);
*v1837 = v2059;
let v1499 = *v1420;
let v1505 = *v573;
let v1507 = *v1837;
let v2060 = fma(v1499, v1505, v1507);
*v1837 = v2060;
let v1514 = *v1441;
let v1520 = *v586;
let v1522 = *v1837;
let v2061 = fma(v1514, v1520, v1522);
*v1837 = v2061;
let v1529 = *v1462;
let v1535 = *v599;
let v1537 = *v1837;
let v2062 = fma(v1529, v1535, v1537);
*v1837 = v2062;
let v1546 = *v1837;
*v180 = v1546;
let v1552 = *v1360;
let v1560 = *v262;
let v1561 = v1560 * v1552;
var<function> v1838_store: f32;
let v1838 = &v1838_store;
*v1838 = v1561;
let v1568 = *v1399;
let v1574 = *v612;
let v1576 = *v1838;
let v2063 = fma(v1568, v1574, v1576);
*v1838 = v2063;
let v1583 = *v1420;
let v1589 = *v625;
let v1591 = *v1838;
let v2064 = fma(v1583, v1589, v1591);
*v1838 = v2064;
let v1598 = *v1441;
let v1604 = *v638;
let v1606 = *v1838;
let v2065 = fma(v1598, v1604, v1606);
*v1838 = v2065;
let v1613 = *v1462;
let v1619 = *v651;
let v1621 = *v1838;
let v2066 = fma(v1613, v1619, v1621);
*v1838 = v2066;
let v1630 = *v1838;
*v262 = v1630;

}
let v1631 = *v1797;
let v1632 = u32(4);
let v1633 = v1631 + v1632;
*v1797 = v1633;

}
let v1636 = u32(12);
let v1637 = v61 < v1636;
if v1637 {
let v1643 = *v120;
let v1868 = v1867[1];
let v1645 = u32(v1868);
let v1646 = v1643 * v1645;
let v1648 = u32(v1852);
let v1649 = v1646 + v1648;
let v1650 = f32(1.0);
var<function> v1839_store: f32;
let v1839 = &v1839_store;
*v1839 = v1650;
let v1654 = u32(0);
let v1655 = v1850 == v1654;
if v1655 {
let v1661 = *v139;
let v1663 = v1649 * v60;
let v1667 = &(*v2073)[v1663];
*v1667 = v1661;
let v1673 = *v145;
let v1677 = v1663 + v38;
let v1681 = &(*v2073)[v1677];
*v1681 = v1673;

}
let v1682 = *v1839;
let v1690 = v148 < v51;
if v1690 {
let v1698 = *v180;
let v1699 = v1698 / v1682;
let v1701 = v1649 * v51;
let v1702 = v1701 + v148;
let v1706 = &(*v2074)[v1702];
*v1706 = v1699;

}

}
let v1710 = v182 < v1636;
if v1710 {
let v1716 = *v202;
let v1872 = v1867[1];
let v1718 = u32(v1872);
let v1719 = v1716 * v1718;
let v1721 = u32(v1852);
let v1722 = v1719 + v1721;
let v1723 = f32(1.0);
var<function> v1840_store: f32;
let v1840 = &v1840_store;
*v1840 = v1723;
let v1727 = u32(0);
let v1728 = v1850 == v1727;
if v1728 {
let v1734 = *v221;
let v1736 = v1722 * v60;
let v1740 = &(*v2073)[v1736];
*v1740 = v1734;
let v1746 = *v227;
let v1750 = v1736 + v38;
let v1754 = &(*v2073)[v1750];
*v1754 = v1746;

}
let v1755 = *v1840;
let v1763 = v148 < v51;
if v1763 {
let v1771 = *v262;
let v1772 = v1771 / v1755;
let v1774 = v1722 * v51;
let v1775 = v1774 + v148;
let v1779 = &(*v2074)[v1775];
*v1779 = v1772;

}

}
return;

}
