var<workgroup> shared_v30: array<f32, 768>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 6>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn gqa_decode_kernel_e_f32_m_1_n_1(@builtin(workgroup_id) v1848: vec3<u32>, @builtin(local_invocation_id) v1853: vec3<u32>, @builtin(num_workgroups) v1874: vec3<u32>) {
let v2076 = &v21;
let v2077 = &v17;
let v2078 = &v13;
let v2079 = &v9;
let v2080 = &v5;
let v2081 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v26 = info_var.scalars_u32[1];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v1793 = &shared_v30;
var<function> v1794_store: array<f32, 8>= array<f32, 8>();
let v1794 = &v1794_store;
var<function> v1795_store: array<f32, 8>= array<f32, 8>();
let v1795 = &v1795_store;
let v1849 = v1848[2];
let v43 = u32(v1849);
let v44 = u32(2);
let v45 = v43 / v44;
let v49 = v43 % v44;
let v50 = u32(v27);
let v51 = v45 * v50;
let v52 = u32(17);
let v53 = v49 * v52;
let v54 = v51 + v53;
let v55 = u32(v28);
let v56 = v45 * v55;
let v57 = u32(9);
let v58 = v49 * v57;
let v59 = v56 + v58;
let v1851 = v1848[0];
let v1852 = u32(3);
let v62 = v1851 * v1852;
let v1854 = v1853[1];
let v64 = v62 + v1854;
let v65 = u32(v64);
let v67 = v65 * v44;
let v76 = f32(0.125);
var<function> v1796_store: array<u32, 2>= array<u32, 2>();
let v1796 = &v1796_store;
var<function> v1797_store: array<u32, 2>= array<u32, 2>();
let v1797 = &v1797_store;
var<function> v1798_store: array<f32, 2>= array<f32, 2>();
let v1798 = &v1798_store;
var<function> v1799_store: array<f32, 2>= array<f32, 2>();
let v1799 = &v1799_store;
var<function> v1800_store: array<f32, 2>= array<f32, 2>();
let v1800 = &v1800_store;
var<function> v1801_store: array<f32, 2>= array<f32, 2>();
let v1801 = &v1801_store;
var<function> v1802_store: array<f32, 2>= array<f32, 2>();
let v1802 = &v1802_store;
let v107 = u32(5);
let v108 = min(v67, v107);
let v110 = v45 * v44;
let v111 = u32(3);
let v112 = v108 / v111;
let v113 = v110 + v112;
let v115 = v113 * v44;
let v116 = v115 + v49;
let v118 = v116 * v111;
let v120 = v108 % v111;
let v121 = v118 + v120;
let v126 = &(*v1796)[v3];
*v126 = v121;
let v130 = &(*v2078)[v113];
let v131 = *v130;
let v132 = u32(v131);
let v133 = u32(1);
let v134 = v25 - v133;
let v135 = min(v132, v134);
let v140 = &(*v1797)[v3];
*v140 = v135;
let v145 = &(*v1799)[v3];
let v146 = f32(-1.0000000150474662e30);
*v145 = v146;
let v151 = &(*v1800)[v3];
let v152 = f32(0.0);
*v151 = v152;
let v1857 = v1853[0];
let v154 = u32(v1857);
let v157 = u32(16);
let v158 = min(v154, v157);
let v164 = *v126;
let v166 = v164 * v52;
let v167 = v166 + v158;
let v171 = &(*v2081)[v167];
let v172 = *v171;
let v173 = v172 * v76;
let v178 = &(*v1798)[v3];
*v178 = v173;
let v186 = &(*v1802)[v3];
*v186 = v152;
let v187 = u32(1);
let v188 = v67 + v187;
let v190 = min(v188, v107);
let v194 = v190 / v111;
let v195 = v110 + v194;
let v197 = v195 * v44;
let v198 = v197 + v49;
let v200 = v198 * v111;
let v202 = v190 % v111;
let v203 = v200 + v202;
let v208 = &(*v1796)[v187];
*v208 = v203;
let v212 = &(*v2078)[v195];
let v213 = *v212;
let v214 = u32(v213);
let v217 = min(v214, v134);
let v222 = &(*v1797)[v187];
*v222 = v217;
let v227 = &(*v1799)[v187];
*v227 = v146;
let v233 = &(*v1800)[v187];
*v233 = v152;
let v246 = *v208;
let v248 = v246 * v52;
let v249 = v248 + v158;
let v253 = &(*v2081)[v249];
let v254 = *v253;
let v255 = v254 * v76;
let v260 = &(*v1798)[v187];
*v260 = v255;
let v268 = &(*v1802)[v187];
*v268 = v152;
let v1859 = v1848[1];
let v271 = v1859 + v133;
let v272 = v271 * v26;
let v273 = min(v25, v272);
var<function> v1803_store: u32;
let v1803 = &v1803_store;
*v1803 = v273;
let v276 = v1859 * v26;
var<function> v1804_store: u32;
let v1804 = &v1804_store;
*v1804 = v276;
loop {
let v278 = *v1804;
let v279 = *v1803;
let v280 = v278 < v279;
if !v280 { break; }
var<function> v1806_store: array<f32, 4>= array<f32, 4>();
let v1806 = &v1806_store;
let v285 = u32(4);
let v292 = &(*v1794)[v3];
*v292 = v152;
let v298 = &(*v1794)[v187];
*v298 = v152;
let v304 = &(*v1794)[v44];
*v304 = v152;
let v310 = &(*v1794)[v111];
*v310 = v152;
let v316 = &(*v1794)[v285];
*v316 = v152;
let v322 = &(*v1794)[v107];
*v322 = v152;
let v326 = u32(6);
let v328 = &(*v1794)[v326];
*v328 = v152;
let v332 = u32(7);
let v334 = &(*v1794)[v332];
*v334 = v152;
let v336 = u32(32);
let v342 = v154 < v52;
if v342 {
let v343 = *v1804;
let v348 = min(v343, v134);
let v349 = u32(v348);
let v350 = u32(34);
let v351 = v349 * v350;
let v352 = v54 + v351;
let v353 = v352 + v154;
let v357 = &(*v2080)[v353];
let v358 = *v357;
let v363 = &(*v1806)[v3];
*v363 = v358;
let v364 = *v1804;
let v366 = v364 + v133;
let v369 = min(v366, v134);
let v370 = u32(v369);
let v372 = v370 * v350;
let v373 = v54 + v372;
let v374 = v373 + v154;
let v378 = &(*v2080)[v374];
let v379 = *v378;
let v384 = &(*v1806)[v187];
*v384 = v379;
let v385 = *v1804;
let v386 = u32(2);
let v387 = v385 + v386;
let v390 = min(v387, v134);
let v391 = u32(v390);
let v393 = v391 * v350;
let v394 = v54 + v393;
let v395 = v394 + v154;
let v399 = &(*v2080)[v395];
let v400 = *v399;
let v405 = &(*v1806)[v44];
*v405 = v400;
let v406 = *v1804;
let v408 = v406 + v1852;
let v411 = min(v408, v134);
let v412 = u32(v411);
let v414 = v412 * v350;
let v415 = v54 + v414;
let v416 = v415 + v154;
let v420 = &(*v2080)[v416];
let v421 = *v420;
let v426 = &(*v1806)[v111];
*v426 = v421;
let v434 = *v178;
let v440 = *v363;
let v447 = *v292;
let v2054 = fma(v434, v440, v447);
*v292 = v2054;
let v454 = *v384;
let v461 = *v298;
let v2055 = fma(v434, v454, v461);
*v298 = v2055;
let v468 = *v405;
let v475 = *v304;
let v2056 = fma(v434, v468, v475);
*v304 = v2056;
let v482 = *v426;
let v489 = *v310;
let v2057 = fma(v434, v482, v489);
*v310 = v2057;
let v498 = *v260;
let v504 = *v363;
let v511 = *v316;
let v2058 = fma(v498, v504, v511);
*v316 = v2058;
let v518 = *v384;
let v525 = *v322;
let v2059 = fma(v498, v518, v525);
*v322 = v2059;
let v532 = *v405;
let v539 = *v328;
let v2060 = fma(v498, v532, v539);
*v328 = v2060;
let v546 = *v426;
let v553 = *v334;
let v2061 = fma(v498, v546, v553);
*v334 = v2061;

}
let v560 = *v292;
var<function> v1807_store: f32;
let v1807 = &v1807_store;
*v1807 = v560;
let v566 = &(*v1795)[v3];
let v567 = *v1807;
*v566 = v567;
let v573 = *v298;
var<function> v1808_store: f32;
let v1808 = &v1808_store;
*v1808 = v573;
let v579 = &(*v1795)[v187];
let v580 = *v1808;
*v579 = v580;
let v586 = *v304;
var<function> v1809_store: f32;
let v1809 = &v1809_store;
*v1809 = v586;
let v592 = &(*v1795)[v44];
let v593 = *v1809;
*v592 = v593;
let v599 = *v310;
var<function> v1810_store: f32;
let v1810 = &v1810_store;
*v1810 = v599;
let v605 = &(*v1795)[v111];
let v606 = *v1810;
*v605 = v606;
let v612 = *v316;
var<function> v1811_store: f32;
let v1811 = &v1811_store;
*v1811 = v612;
let v618 = &(*v1795)[v285];
let v619 = *v1811;
*v618 = v619;
let v625 = *v322;
var<function> v1812_store: f32;
let v1812 = &v1812_store;
*v1812 = v625;
let v631 = &(*v1795)[v107];
let v632 = *v1812;
*v631 = v632;
let v638 = *v328;
var<function> v1813_store: f32;
let v1813 = &v1813_store;
*v1813 = v638;
let v644 = &(*v1795)[v326];
let v645 = *v1813;
*v644 = v645;
let v651 = *v334;
var<function> v1814_store: f32;
let v1814 = &v1814_store;
*v1814 = v651;
let v657 = &(*v1795)[v332];
let v658 = *v1814;
*v657 = v658;
let v1944 = u32(96);
let v1864 = u32(32);
let v665 = v1854 * v1864;
let v666 = u32(v665);
workgroupBarrier();
let v672 = *v566;
let v678 = v666 + v154;
let v682 = &(*v1793)[v678];
*v682 = v672;
let v688 = *v579;
let v691 = v1944 + v666;
let v694 = v691 + v154;
let v698 = &(*v1793)[v694];
*v698 = v688;
let v704 = *v592;
let v1938 = u32(192);
let v707 = v1938 + v666;
let v710 = v707 + v154;
let v714 = &(*v1793)[v710];
*v714 = v704;
let v720 = *v605;
let v1936 = u32(288);
let v723 = v1936 + v666;
let v726 = v723 + v154;
let v730 = &(*v1793)[v726];
*v730 = v720;
let v736 = *v618;
let v1934 = u32(384);
let v739 = v1934 + v666;
let v742 = v739 + v154;
let v746 = &(*v1793)[v742];
*v746 = v736;
let v752 = *v631;
let v1932 = u32(480);
let v755 = v1932 + v666;
let v758 = v755 + v154;
let v762 = &(*v1793)[v758];
*v762 = v752;
let v768 = *v644;
let v1930 = u32(576);
let v771 = v1930 + v666;
let v774 = v771 + v154;
let v778 = &(*v1793)[v774];
*v778 = v768;
let v784 = *v657;
let v1928 = u32(672);
let v787 = v1928 + v666;
let v790 = v787 + v154;
let v794 = &(*v1793)[v790];
*v794 = v784;
workgroupBarrier();
var<function> v1815_store: f32;
let v1815 = &v1815_store;
*v1815 = v152;
for(var v801: u32 = v3; v801 < v336; v801 += v187) {
let v806 = v666 + v801;
let v810 = &(*v1793)[v806];
let v811 = *v810;
let v812 = *v1815;
let v813 = v812 + v811;
*v1815 = v813;

}
let v819 = *v1815;
*v566 = v819;
var<function> v1817_store: f32;
let v1817 = &v1817_store;
*v1817 = v152;
for(var v826: u32 = v3; v826 < v336; v826 += v187) {
let v831 = v691 + v826;
let v835 = &(*v1793)[v831];
let v836 = *v835;
let v837 = *v1817;
let v838 = v837 + v836;
*v1817 = v838;

}
let v844 = *v1817;
*v579 = v844;
var<function> v1819_store: f32;
let v1819 = &v1819_store;
*v1819 = v152;
for(var v851: u32 = v3; v851 < v336; v851 += v187) {
let v856 = v707 + v851;
let v860 = &(*v1793)[v856];
let v861 = *v860;
let v862 = *v1819;
let v863 = v862 + v861;
*v1819 = v863;

}
let v869 = *v1819;
*v592 = v869;
var<function> v1821_store: f32;
let v1821 = &v1821_store;
*v1821 = v152;
for(var v876: u32 = v3; v876 < v336; v876 += v187) {
let v881 = v723 + v876;
let v885 = &(*v1793)[v881];
let v886 = *v885;
let v887 = *v1821;
let v888 = v887 + v886;
*v1821 = v888;

}
let v894 = *v1821;
*v605 = v894;
var<function> v1823_store: f32;
let v1823 = &v1823_store;
*v1823 = v152;
for(var v901: u32 = v3; v901 < v336; v901 += v187) {
let v906 = v739 + v901;
let v910 = &(*v1793)[v906];
let v911 = *v910;
let v912 = *v1823;
let v913 = v912 + v911;
*v1823 = v913;

}
let v919 = *v1823;
*v618 = v919;
var<function> v1825_store: f32;
let v1825 = &v1825_store;
*v1825 = v152;
for(var v926: u32 = v3; v926 < v336; v926 += v187) {
let v931 = v755 + v926;
let v935 = &(*v1793)[v931];
let v936 = *v935;
let v937 = *v1825;
let v938 = v937 + v936;
*v1825 = v938;

}
let v944 = *v1825;
*v631 = v944;
var<function> v1827_store: f32;
let v1827 = &v1827_store;
*v1827 = v152;
for(var v951: u32 = v3; v951 < v336; v951 += v187) {
let v956 = v771 + v951;
let v960 = &(*v1793)[v956];
let v961 = *v960;
let v962 = *v1827;
let v963 = v962 + v961;
*v1827 = v963;

}
let v969 = *v1827;
*v644 = v969;
var<function> v1829_store: f32;
let v1829 = &v1829_store;
*v1829 = v152;
for(var v976: u32 = v3; v976 < v336; v976 += v187) {
let v981 = v787 + v976;
let v985 = &(*v1793)[v981];
let v986 = *v985;
let v987 = *v1829;
let v988 = v987 + v986;
*v1829 = v988;

}
let v994 = *v1829;
*v657 = v994;
let v1000 = *v145;
let v1006 = *v140;
var<function> v1831_store: f32;
let v1831 = &v1831_store;
*v1831 = v1000;
let v1008 = *v1804;
let v1011 = v1008 <= v1006;
if v1011 {
let v1017 = *v566;
let v1018 = *v1831;
let v1019 = max(v1018, v1017);
*v1831 = v1019;

}
let v1020 = *v1804;
let v1022 = v1020 + v133;
let v1023 = v1022 <= v1006;
if v1023 {
let v1029 = *v579;
let v1030 = *v1831;
let v1031 = max(v1030, v1029);
*v1831 = v1031;

}
let v1032 = *v1804;
let v1033 = u32(2);
let v1034 = v1032 + v1033;
let v1035 = v1034 <= v1006;
if v1035 {
let v1041 = *v592;
let v1042 = *v1831;
let v1043 = max(v1042, v1041);
*v1831 = v1043;

}
let v1044 = *v1804;
let v1046 = v1044 + v1852;
let v1047 = v1046 <= v1006;
if v1047 {
let v1053 = *v605;
let v1054 = *v1831;
let v1055 = max(v1054, v1053);
*v1831 = v1055;

}
let v1056 = *v1831;
let v1057 = v1000 - v1056;
let v1058 = exp(v1057);
let v1064 = *v151;
let v1065 = v1064 * v1058;
var<function> v1832_store: f32;
let v1832 = &v1832_store;
*v1832 = v1065;
var<function> v1833_store: f32;
let v1833 = &v1833_store;
*v1833 = v152;
let v1070 = *v1804;
let v1073 = v1070 <= v1006;
if v1073 {
let v1079 = *v566;
let v1080 = *v1831;
let v1081 = v1079 - v1080;
let v1082 = exp(v1081);
*v1833 = v1082;

}
let v1088 = *v1833;
*v566 = v1088;
let v1089 = *v1832;
let v1090 = *v1833;
let v1091 = v1089 + v1090;
*v1832 = v1091;
var<function> v1834_store: f32;
let v1834 = &v1834_store;
*v1834 = v152;
let v1095 = *v1804;
let v1097 = v1095 + v133;
let v1098 = v1097 <= v1006;
if v1098 {
let v1104 = *v579;
let v1105 = *v1831;
let v1106 = v1104 - v1105;
let v1107 = exp(v1106);
*v1834 = v1107;

}
let v1113 = *v1834;
*v579 = v1113;
let v1114 = *v1832;
let v1115 = *v1834;
let v1116 = v1114 + v1115;
*v1832 = v1116;
var<function> v1835_store: f32;
let v1835 = &v1835_store;
*v1835 = v152;
let v1120 = *v1804;
let v1122 = v1120 + v1033;
let v1123 = v1122 <= v1006;
if v1123 {
let v1129 = *v592;
let v1130 = *v1831;
let v1131 = v1129 - v1130;
let v1132 = exp(v1131);
*v1835 = v1132;

}
let v1138 = *v1835;
*v592 = v1138;
let v1139 = *v1832;
let v1140 = *v1835;
let v1141 = v1139 + v1140;
*v1832 = v1141;
var<function> v1836_store: f32;
let v1836 = &v1836_store;
*v1836 = v152;
let v1145 = *v1804;
let v1147 = v1145 + v1852;
let v1148 = v1147 <= v1006;
if v1148 {
let v1154 = *v605;
let v1155 = *v1831;
let v1156 = v1154 - v1155;
let v1157 = exp(v1156);
*v1836 = v1157;

}
let v1163 = *v1836;
*v605 = v1163;
let v1164 = *v1832;
let v1165 = *v1836;
let v1166 = v1164 + v1165;
*v1832 = v1166;
let v1172 = *v1831;
*v145 = v1172;
let v1177 = &(*v1801)[v3];
*v1177 = v1058;
let v1183 = *v1832;
*v151 = v1183;
let v1189 = *v227;
let v1195 = *v222;
var<function> v1837_store: f32;
let v1837 = &v1837_store;
*v1837 = v1189;
let v1197 = *v1804;
let v1200 = v1197 <= v1195;
if v1200 {
let v1206 = *v618;
let v1207 = *v1837;
let v1208 = max(v1207, v1206);
*v1837 = v1208;

}
let v1209 = *v1804;
let v1211 = v1209 + v133;
let v1212 = v1211 <= v1195;
if v1212 {
let v1218 = *v631;
let v1219 = *v1837;
let v1220 = max(v1219, v1218);
*v1837 = v1220;

}
let v1221 = *v1804;
let v1223 = v1221 + v1033;
let v1224 = v1223 <= v1195;
if v1224 {
let v1230 = *v644;
let v1231 = *v1837;
let v1232 = max(v1231, v1230);
*v1837 = v1232;

}
let v1233 = *v1804;
let v1235 = v1233 + v1852;
let v1236 = v1235 <= v1195;
if v1236 {
let v1242 = *v657;
let v1243 = *v1837;
let v1244 = max(v1243, v1242);
*v1837 = v1244;

}
let v1245 = *v1837;
let v1246 = v1189 - v1245;
let v1247 = exp(v1246);
let v1253 = *v233;
let v1254 = v1253 * v1247;
var<function> v1838_store: f32;
let v1838 = &v1838_store;
*v1838 = v1254;
var<function> v1839_store: f32;
let v1839 = &v1839_store;
*v1839 = v152;
let v1259 = *v1804;
let v1262 = v1259 <= v1195;
if v1262 {
let v1268 = *v618;
let v1269 = *v1837;
let v1270 = v1268 - v1269;
let v1271 = exp(v1270);
*v1839 = v1271;

}
let v1277 = *v1839;
*v618 = v1277;
let v1278 = *v1838;
let v1279 = *v1839;
let v1280 = v1278 + v1279;
*v1838 = v1280;
var<function> v1840_store: f32;
let v1840 = &v1840_store;
*v1840 = v152;
let v1284 = *v1804;
let v1286 = v1284 + v133;
let v1287 = v1286 <= v1195;
if v1287 {
let v1293 = *v631;
let v1294 = *v1837;
let v1295 = v1293 - v1294;
let v1296 = exp(v1295);
*v1840 = v1296;

}
let v1302 = *v1840;
*v631 = v1302;
let v1303 = *v1838;
let v1304 = *v1840;
let v1305 = v1303 + v1304;
*v1838 = v1305;
var<function> v1841_store: f32;
let v1841 = &v1841_store;
*v1841 = v152;
let v1309 = *v1804;
let v1311 = v1309 + v1033;
let v1312 = v1311 <= v1195;
if v1312 {
let v1318 = *v644;
let v1319 = *v1837;
let v1320 = v1318 - v1319;
let v1321 = exp(v1320);
*v1841 = v1321;

}
let v1327 = *v1841;
*v644 = v1327;
let v1328 = *v1838;
let v1329 = *v1841;
let v1330 = v1328 + v1329;
*v1838 = v1330;
var<function> v1842_store: f32;
let v1842 = &v1842_store;
*v1842 = v152;
let v1334 = *v1804;
let v1336 = v1334 + v1852;
let v1337 = v1336 <= v1195;
if v1337 {
let v1343 = *v657;
let v1344 = *v1837;
let v1345 = v1343 - v1344;
let v1346 = exp(v1345);
*v1842 = v1346;

}
let v1352 = *v1842;
*v657 = v1352;
let v1353 = *v1838;
let v1354 = *v1842;
let v1355 = v1353 + v1354;
*v1838 = v1355;
let v1361 = *v1837;
*v227 = v1361;
let v1366 = &(*v1801)[v187];
*v1366 = v1247;
let v1372 = *v1838;
*v233 = v1372;
var<function> v1843_store: array<f32, 4>= array<f32, 4>();
let v1843 = &v1843_store;
let v1384 = v154 < v57;
if v1384 {
let v1385 = *v1804;
let v1390 = min(v1385, v134);
let v1391 = u32(v1390);
let v1392 = u32(18);
let v1393 = v1391 * v1392;
let v1394 = v59 + v1393;
let v1395 = v1394 + v154;
let v1399 = &(*v2079)[v1395];
let v1400 = *v1399;
let v1405 = &(*v1843)[v3];
*v1405 = v1400;
let v1406 = *v1804;
let v1408 = v1406 + v133;
let v1411 = min(v1408, v134);
let v1412 = u32(v1411);
let v1414 = v1412 * v1392;
let v1415 = v59 + v1414;
let v1416 = v1415 + v154;
let v1420 = &(*v2079)[v1416];
let v1421 = *v1420;
let v1426 = &(*v1843)[v187];
*v1426 = v1421;
let v1427 = *v1804;
let v1429 = v1427 + v1033;
let v1432 = min(v1429, v134);
let v1433 = u32(v1432);
let v1435 = v1433 * v1392;
let v1436 = v59 + v1435;
let v1437 = v1436 + v154;
let v1441 = &(*v2079)[v1437];
let v1442 = *v1441;
let v1447 = &(*v1843)[v44];
*v1447 = v1442;
let v1448 = *v1804;
let v1450 = v1448 + v1852;
let v1453 = min(v1450, v134);
let v1454 = u32(v1453);
let v1456 = v1454 * v1392;
let v1457 = v59 + v1456;
let v1458 = v1457 + v154;
let v1462 = &(*v2079)[v1458];
let v1463 = *v1462;
let v1468 = &(*v1843)[v111];
*v1468 = v1463;
let v1474 = *v1177;
let v1482 = *v186;
let v1483 = v1482 * v1474;
var<function> v1844_store: f32;
let v1844 = &v1844_store;
*v1844 = v1483;
let v1490 = *v1405;
let v1496 = *v566;
let v1498 = *v1844;
let v2062 = fma(v1490, v1496, v1498);
*v1844 = v2062;
let v1505 = *v1426;
let v1511 = *v579;
let v1513 = *v1844;
let v2063 = fma(v1505, v1511, v1513);
*v1844 = v2063;
let v1520 = *v1447;
let v1526 = *v592;
let v1528 = *v1844;
let v2064 = fma(v1520, v1526, v1528);
*v1844 = v2064;
let v1535 = *v1468;
let v1541 = *v605;
let v1543 = *v1844;
let v2065 = fma(v1535, v1541, v1543);
*v1844 = v2065;
let v1552 = *v1844;
*v186 = v1552;
let v1558 = *v1366;
let v1566 = *v268;
let v1567 = v1566 * v1558;
var<function> v1845_store: f32;
let v1845 = &v1845_store;
*v1845 = v1567;
let v1574 = *v1405;
let v1580 = *v618;
let v1582 = *v1845;
let v2066 = fma(v1574, v1580, v1582);
*v1845 = v2066;
let v1589 = *v1426;
let v1595 = *v631;
let v1597 = *v1845;
let v2067 = fma(v1589, v1595, v1597);
*v1845 = v2067;
let v1604 = *v1447;
let v1610 = *v644;
let v1612 = *v1845;
let v2068 = fma(v1604, v1610, v1612);
*v1845 = v2068;
let v1619 = *v1468;
let v1625 = *v657;
let v1627 = *v1845;
let v2069 = fma(v1619, v1625, v1627);
*v1845 = v2069;
let v1636 = *v1845;
*v268 = v1636;

}
let v1637 = *v1804;
let v1638 = u32(4);
let v1639 = v1637 + v1638;
*v1804 = v1639;

}
let v1642 = u32(6);
let v1643 = v67 < v1642;
if v1643 {
let v1649 = *v126;
let v1875 = v1874[1];
let v1651 = u32(v1875);
let v1652 = v1649 * v1651;
let v1654 = u32(v1859);
let v1655 = v1652 + v1654;
let v1656 = f32(1.0);
var<function> v1846_store: f32;
let v1846 = &v1846_store;
*v1846 = v1656;
let v1660 = u32(0);
let v1661 = v1857 == v1660;
if v1661 {
let v1667 = *v145;
let v1669 = v1655 * v44;
let v1673 = &(*v2076)[v1669];
*v1673 = v1667;
let v1679 = *v151;
let v1683 = v1669 + v187;
let v1687 = &(*v2076)[v1683];
*v1687 = v1679;

}
let v1688 = *v1846;
let v1696 = v154 < v57;
if v1696 {
let v1704 = *v186;
let v1705 = v1704 / v1688;
let v1707 = v1655 * v57;
let v1708 = v1707 + v154;
let v1712 = &(*v2077)[v1708];
*v1712 = v1705;

}

}
let v1716 = v188 < v1642;
if v1716 {
let v1722 = *v208;
let v1879 = v1874[1];
let v1724 = u32(v1879);
let v1725 = v1722 * v1724;
let v1727 = u32(v1859);
let v1728 = v1725 + v1727;
let v1729 = f32(1.0);
var<function> v1847_store: f32;
let v1847 = &v1847_store;
*v1847 = v1729;
let v1733 = u32(0);
let v1734 = v1857 == v1733;
if v1734 {
let v1740 = *v227;
let v1742 = v1728 * v44;
let v1746 = &(*v2076)[v1742];
*v1746 = v1740;
let v1752 = *v233;
let v1756 = v1742 + v187;
let v1760 = &(*v2076)[v1756];
*v1760 = v1752;

}
let v1761 = *v1847;
let v1769 = v154 < v57;
if v1769 {
let v1777 = *v268;
let v1778 = v1777 / v1761;
let v1780 = v1728 * v57;
let v1781 = v1780 + v154;
let v1785 = &(*v2077)[v1781];
*v1785 = v1778;

}

}
return;

}
