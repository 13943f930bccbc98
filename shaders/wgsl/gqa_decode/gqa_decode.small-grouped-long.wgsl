var<workgroup> shared_v29: array<f32, 768>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 3, 1)
fn gqa_decode_kernel_n_1(@builtin(workgroup_id) v1847: vec3<u32>, @builtin(local_invocation_id) v1852: vec3<u32>, @builtin(num_workgroups) v1873: vec3<u32>) {
let v2075 = &v21;
let v2076 = &v17;
let v2077 = &v13;
let v2078 = &v9;
let v2079 = &v5;
let v2080 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_u32[0];
let v26 = info_var.scalars_u32[1];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v1792 = &shared_v29;
var<function> v1793_store: array<f32, 8>= array<f32, 8>();
let v1793 = &v1793_store;
var<function> v1794_store: array<f32, 8>= array<f32, 8>();
let v1794 = &v1794_store;
let v1848 = v1847[2];
let v42 = u32(v1848);
let v43 = u32(2);
let v44 = v42 / v43;
let v48 = v42 % v43;
let v49 = u32(v27);
let v50 = v44 * v49;
let v51 = u32(17);
let v52 = v48 * v51;
let v53 = v50 + v52;
let v54 = u32(v28);
let v55 = v44 * v54;
let v56 = u32(9);
let v57 = v48 * v56;
let v58 = v55 + v57;
let v1850 = v1847[0];
let v1851 = u32(3);
let v61 = v1850 * v1851;
let v1853 = v1852[1];
let v63 = v61 + v1853;
let v64 = u32(v63);
let v66 = v64 * v43;
let v75 = f32(0.125);
var<function> v1795_store: array<u32, 2>= array<u32, 2>();
let v1795 = &v1795_store;
var<function> v1796_store: array<u32, 2>= array<u32, 2>();
let v1796 = &v1796_store;
var<function> v1797_store: array<f32, 2>= array<f32, 2>();
let v1797 = &v1797_store;
var<function> v1798_store: array<f32, 2>= array<f32, 2>();
let v1798 = &v1798_store;
var<function> v1799_store: array<f32, 2>= array<f32, 2>();
let v1799 = &v1799_store;
var<function> v1800_store: array<f32, 2>= array<f32, 2>();
let v1800 = &v1800_store;
var<function> v1801_store: array<f32, 2>= array<f32, 2>();
let v1801 = &v1801_store;
let v106 = u32(5);
let v107 = min(v66, v106);
let v109 = v44 * v43;
let v110 = u32(3);
let v111 = v107 / v110;
let v112 = v109 + v111;
let v114 = v112 * v43;
let v115 = v114 + v48;
let v117 = v115 * v110;
let v119 = v107 % v110;
let v120 = v117 + v119;
let v125 = &(*v1795)[v3];
*v125 = v120;
let v129 = &(*v2077)[v112];
let v130 = *v129;
let v131 = u32(v130);
let v132 = u32(1);
let v133 = v25 - v132;
let v134 = min(v131, v133);
let v139 = &(*v1796)[v3];
*v139 = v134;
let v144 = &(*v1798)[v3];
let v145 = f32(-1.0000000150474662e30);
*v144 = v145;
let v150 = &(*v1799)[v3];
let v151 = f32(0.0);
*v150 = v151;
let v1856 = v1852[0];
let v153 = u32(v1856);
let v156 = u32(16);
let v157 = min(v153, v156);
let v163 = *v125;
let v165 = v163 * v51;
let v166 = v165 + v157;
let v170 = &(*v2080)[v166];
let v171 = *v170;
let v172 = v171 * v75;
let v177 = &(*v1797)[v3];
*v177 = v172;
let v185 = &(*v1801)[v3];
*v185 = v151;
let v186 = u32(1);
let v187 = v66 + v186;
let v189 = min(v187, v106);
let v193 = v189 / v110;
let v194 = v109 + v193;
let v196 = v194 * v43;
let v197 = v196 + v48;
let v199 = v197 * v110;
let v201 = v189 % v110;
let v202 = v199 + v201;
let v207 = &(*v1795)[v186];
*v207 = v202;
let v211 = &(*v2077)[v194];
let v212 = *v211;
let v213 = u32(v212);
let v216 = min(v213, v133);
let v221 = &(*v1796)[v186];
*v221 = v216;
let v226 = &(*v1798)[v186];
*v226 = v145;
let v232 = &(*v1799)[v186];
*v232 = v151;
let v245 = *v207;
let v247 = v245 * v51;
let v248 = v247 + v157;
let v252 = &(*v2080)[v248];
let v253 = *v252;
let v254 = v253 * v75;
let v259 = &(*v1797)[v186];
*v259 = v254;
let v267 = &(*v1801)[v186];
*v267 = v151;
let v1858 = v1847[1];
let v270 = v1858 + v132;
let v271 = v270 * v26;
let v272 = min(v25, v271);
var<function> v1802_store: u32;
let v1802 = &v1802_store;
*v1802 = v272;
let v275 = v1858 * v26;
var<function> v1803_store: u32;
let v1803 = &v1803_store;
*v1803 = v275;
loop {
let v277 = *v1803;
let v278 = *v1802;
let v279 = v277 < v278;
if !v279 { break; }
var<function> v1805_store: array<f32, 4>= array<f32, 4>();
let v1805 = &v1805_store;
let v284 = u32(4);
let v291 = &(*v1793)[v3];
*v291 = v151;
let v297 = &(*v1793)[v186];
*v297 = v151;
let v303 = &(*v1793)[v43];
*v303 = v151;
let v309 = &(*v1793)[v110];
*v309 = v151;
let v315 = &(*v1793)[v284];
*v315 = v151;
let v321 = &(*v1793)[v106];
*v321 = v151;
let v325 = u32(6);
let v327 = &(*v1793)[v325];
*v327 = v151;
let v331 = u32(7);
let v333 = &(*v1793)[v331];
*v333 = v151;
let v335 = u32(32);
let v341 = v153 < v51;
if v341 {
let v342 = *v1803;
let v347 = min(v342, v133);
let v348 = u32(v347);
let v349 = u32(34);
let v350 = v348 * v349;
let v351 = v53 + v350;
let v352 = v351 + v153;
let v356 = &(*v2079)[v352];
let v357 = *v356;
let v362 = &(*v1805)[v3];
*v362 = v357;
let v363 = *v1803;
let v365 = v363 + v132;
let v368 = min(v365, v133);
let v369 = u32(v368);
let v371 = v369 * v349;
let v372 = v53 + v371;
let v373 = v372 + v153;
let v377 = &(*v2079)[v373];
let v378 = *v377;
let v383 = &(*v1805)[v186];
*v383 = v378;
let v384 = *v1803;
let v385 = u32(2);
let v386 = v384 + v385;
let v389 = min(v386, v133);
let v390 = u32(v389);
let v392 = v390 * v349;
let v393 = v53 + v392;
let v394 = v393 + v153;
let v398 = &(*v2079)[v394];
let v399 = *v398;
let v404 = &(*v1805)[v43];
*v404 = v399;
let v405 = *v1803;
let v407 = v405 + v1851;
let v410 = min(v407, v133);
let v411 = u32(v410);
let v413 = v411 * v349;
let v414 = v53 + v413;
let v415 = v414 + v153;
let v419 = &(*v2079)[v415];
let v420 = *v419;
let v425 = &(*v1805)[v110];
*v425 = v420;
let v433 = *v177;
let v439 = *v362;
let v446 = *v291;
let v2053 = fma(v433, v439, v446);
*v291 = v2053;
let v453 = *v383;
let v460 = *v297;
let v2054 = fma(v433, v453, v460);
*v297 = v2054;
let v467 = *v404;
let v474 = *v303;
let v2055 = fma(v433, v467, v474);
*v303 = v2055;
let v481 = *v425;
let v488 = *v309;
let v2056 = fma(v433, v481, v488);
*v309 = v2056;
let v497 = *v259;
let v503 = *v362;
let v510 = *v315;
let v2057 = fma(v497, v503, v510);
*v315 = v2057;
let v517 = *v383;
let v524 = *v321;
let v2058 = fma(v497, v517, v524);
*v321 = v2058;
let v531 = *v404;
let v538 = *v327;
let v2059 = fma(v497, v531, v538);
*v327 = v2059;
let v545 = *v425;
let v552 = *v333;
let v2060 = fma(v497, v545, v552);
*v333 = v2060;

}
let v559 = *v291;
var<function> v1806_store: f32;
let v1806 = &v1806_store;
*v1806 = v559;
let v565 = &(*v1794)[v3];
let v566 = *v1806;
*v565 = v566;
let v572 = *v297;
var<function> v1807_store: f32;
let v1807 = &v1807_store;
*v1807 = v572;
let v578 = &(*v1794)[v186];
let v579 = *v1807;
*v578 = v579;
let v585 = *v303;
var<function> v1808_store: f32;
let v1808 = &v1808_store;
*v1808 = v585;
let v591 = &(*v1794)[v43];
let v592 = *v1808;
*v591 = v592;
let v598 = *v309;
var<function> v1809_store: f32;
let v1809 = &v1809_store;
*v1809 = v598;
let v604 = &(*v1794)[v110];
let v605 = *v1809;
*v604 = v605;
let v611 = *v315;
var<function> v1810_store: f32;
let v1810 = &v1810_store;
*v1810 = v611;
let v617 = &(*v1794)[v284];
let v618 = *v1810;
*v617 = v618;
let v624 = *v321;
var<function> v1811_store: f32;
let v1811 = &v1811_store;
*v1811 = v624;
let v630 = &(*v1794)[v106];
let v631 = *v1811;
*v630 = v631;
let v637 = *v327;
var<function> v1812_store: f32;
let v1812 = &v1812_store;
*v1812 = v637;
let v643 = &(*v1794)[v325];
let v644 = *v1812;
*v643 = v644;
let v650 = *v333;
var<function> v1813_store: f32;
let v1813 = &v1813_store;
*v1813 = v650;
let v656 = &(*v1794)[v331];
let v657 = *v1813;
*v656 = v657;
let v1943 = u32(96);
let v1863 = u32(32);
let v664 = v1853 * v1863;
let v665 = u32(v664);
workgroupBarrier();
let v671 = *v565;
let v677 = v665 + v153;
let v681 = &(*v1792)[v677];
*v681 = v671;
let v687 = *v578;
let v690 = v1943 + v665;
let v693 = v690 + v153;
let v697 = &(*v1792)[v693];
*v697 = v687;
let v703 = *v591;
let v1937 = u32(192);
let v706 = v1937 + v665;
let v709 = v706 + v153;
let v713 = &(*v1792)[v709];
*v713 = v703;
let v719 = *v604;
let v1935 = u32(288);
let v722 = v1935 + v665;
let v725 = v722 + v153;
let v729 = &(*v1792)[v725];
*v729 = v719;
let v735 = *v617;
let v1933 = u32(384);
let v738 = v1933 + v665;
let v741 = v738 + v153;
let v745 = &(*v1792)[v741];
*v745 = v735;
let v751 = *v630;
let v1931 = u32(480);
let v754 = v1931 + v665;
let v757 = v754 + v153;
let v761 = &(*v1792)[v757];
*v761 = v751;
let v767 = *v643;
let v1929 = u32(576);
let v770 = v1929 + v665;
let v773 = v770 + v153;
let v777 = &(*v1792)[v773];
*v777 = v767;
let v783 = *v656;
let v1927 = u32(672);
let v786 = v1927 + v665;
let v789 = v786 + v153;
let v793 = &(*v1792)[v789];
*v793 = v783;
workgroupBarrier();
var<function> v1814_store: f32;
let v1814 = &v1814_store;
*v1814 = v151;
for(var v800: u32 = v3; v800 < v335; v800 += v186) {
let v805 = v665 + v800;
let v809 = &(*v1792)[v805];
let v810 = *v809;
let v811 = *v1814;
let v812 = v811 + v810;
*v1814 = v812;

}
let v818 = *v1814;
*v565 = v818;
var<function> v1816_store: f32;
let v1816 = &v1816_store;
*v1816 = v151;
for(var v825: u32 = v3; v825 < v335; v825 += v186) {
let v830 = v690 + v825;
let v834 = &(*v1792)[v830];
let v835 = *v834;
let v836 = *v1816;
let v837 = v836 + v835;
*v1816 = v837;

}
let v843 = *v1816;
*v578 = v843;
var<function> v1818_store: f32;
let v1818 = &v1818_store;
*v1818 = v151;
for(var v850: u32 = v3; v850 < v335; v850 += v186) {
let v855 = v706 + v850;
let v859 = &(*v1792)[v855];
let v860 = *v859;
let v861 = *v1818;
let v862 = v861 + v860;
*v1818 = v862;

}
let v868 = *v1818;
*v591 = v868;
var<function> v1820_store: f32;
let v1820 = &v1820_store;
*v1820 = v151;
for(var v875: u32 = v3; v875 < v335; v875 += v186) {
let v880 = v722 + v875;
let v884 = &(*v1792)[v880];
let v885 = *v884;
let v886 = *v1820;
let v887 = v886 + v885;
*v1820 = v887;

}
let v893 = *v1820;
*v604 = v893;
var<function> v1822_store: f32;
let v1822 = &v1822_store;
*v1822 = v151;
for(var v900: u32 = v3; v900 < v335; v900 += v186) {
let v905 = v738 + v900;
let v909 = &(*v1792)[v905];
let v910 = *v909;
let v911 = *v1822;
let v912 = v911 + v910;
*v1822 = v912;

}
let v918 = *v1822;
*v617 = v918;
var<function> v1824_store: f32;
let v1824 = &v1824_store;
*v1824 = v151;
for(var v925: u32 = v3; v925 < v335; v925 += v186) {
let v930 = v754 + v925;
let v934 = &(*v1792)[v930];
let v935 = *v934;
let v936 = *v1824;
let v937 = v936 + v935;
*v1824 = v937;

}
let v943 = *v1824;
*v630 = v943;
var<function> v1826_store: f32;
let v1826 = &v1826_store;
*v1826 = v151;
for(var v950: u32 = v3; v950 < v335; v950 += v186) {
let v955 = v770 + v950;
let v959 = &(*v1792)[v955];
let v960 = *v959;
let v961 = *v1826;
let v962 = v961 + v960;
*v1826 = v962;

}
let v968 = *v1826;
*v643 = v968;
var<function> v1828_store: f32;
let v1828 = &v1828_store;
*v1828 = v151;
for(var v975: u32 = v3; v975 < v335; v975 += v186) {
let v980 = v786 + v975;
let v984 = &(*v1792)[v980];
let v985 = *v984;
let v986 = *v1828;
let v987 = v986 + v985;
*v1828 = v987;

}
let v993 = *v1828;
*v656 = v993;
let v999 = *v144;
let v1005 = *v139;
var<function> v1830_store: f32;
let v1830 = &v1830_store;
*v1830 = v999;
let v1007 = *v1803;
let v1010 = v1007 <= v1005;
if v1010 {
let v1016 = *v565;
let v1017 = *v1830;
let v1018 = max(v1017, v1016);
*v1830 = v1018;

}
let v1019 = *v1803;
let v1021 = v1019 + v132;
let v1022 = v1021 <= v1005;
if v1022 {
let v1028 = *v578;
let v1029 = *v1830;
let v1030 = max(v1029, v1028);
*v1830 = v1030;

}
let v1031 = *v1803;
let v1032 = u32(2);
let v1033 = v1031 + v1032;
let v1034 = v1033 <= v1005;
if v1034 {
let v1040 = *v591;
let v1041 = *v1830;
let v1042 = max(v1041, v1040);
*v1830 = v1042;

}
let v1043 = *v1803;
let v1045 = v1043 + v1851;
let v1046 = v1045 <= v1005;
if v1046 {
let v1052 = *v604;
let v1053 = *v1830;
let v1054 = max(v1053, v1052);
*v1830 = v1054;

}
let v1055 = *v1830;
let v1056 = v999 - v1055;
let v1057 = exp(v1056);
let v1063 = *v150;
let v1064 = v1063 * v1057;
var<function> v1831_store: f32;
let v1831 = &v1831_store;
*v1831 = v1064;
var<function> v1832_store: f32;
let v1832 = &v1832_store;
*v1832 = v151;
let v1069 = *v1803;
let v1072 = v1069 <= v1005;
if v1072 {
let v1078 = *v565;
let v1079 = *v1830;
let v1080 = v1078 - v1079;
let v1081 = exp(v1080);
*v1832 = v1081;

}
let v1087 = *v1832;
*v565 = v1087;
let v1088 = *v1831;
let v1089 = *v1832;
let v1090 = v1088 + v1089;
*v1831 = v1090;
var<function> v1833_store: f32;
let v1833 = &v1833_store;
*v1833 = v151;
let v1094 = *v1803;
let v1096 = v1094 + v132;
let v1097 = v1096 <= v1005;
if v1097 {
let v1103 = *v578;
let v1104 = *v1830;
let v1105 = v1103 - v1104;
let v1106 = exp(v1105);
*v1833 = v1106;

}
let v1112 = *v1833;
*v578 = v1112;
let v1113 = *v1831;
let v1114 = *v1833;
let v1115 = v1113 + v1114;
*v1831 = v1115;
var<function> v1834_store: f32;
let v1834 = &v1834_store;
*v1834 = v151;
let v1119 = *v1803;
let v1121 = v1119 + v1032;
let v1122 = v1121 <= v1005;
if v1122 {
let v1128 = *v591;
let v1129 = *v1830;
let v1130 = v1128 - v1129;
let v1131 = exp(v1130);
*v1834 = v1131;

}
let v1137 = *v1834;
*v591 = v1137;
let v1138 = *v1831;
let v1139 = *v1834;
let v1140 = v1138 + v1139;
*v1831 = v1140;
var<function> v1835_store: f32;
let v1835 = &v1835_store;
*v1835 = v151;
let v1144 = *v1803;
let v1146 = v1144 + v1851;
let v1147 = v1146 <= v1005;
if v1147 {
let v1153 = *v604;
let v1154 = *v1830;
let v1155 = v1153 - v1154;
let v1156 = exp(v1155);
*v1835 = v1156;

}
let v1162 = *v1835;
*v604 = v1162;
let v1163 = *v1831;
let v1164 = *v1835;
let v1165 = v1163 + v1164;
*v1831 = v1165;
let v1171 = *v1830;
*v144 = v1171;
let v1176 = &(*v1800)[v3];
*v1176 = v1057;
let v1182 = *v1831;
*v150 = v1182;
let v1188 = *v226;
let v1194 = *v221;
var<function> v1836_store: f32;
let v1836 = &v1836_store;
*v1836 = v1188;
let v1196 = *v1803;
let v1199 = v1196 <= v1194;
if v1199 {
let v1205 = *v617;
let v1206 = *v1836;
let v1207 = max(v1206, v1205);
*v1836 = v1207;

}
let v1208 = *v1803;
let v1210 = v1208 + v132;
let v1211 = v1210 <= v1194;
if v1211 {
let v1217 = *v630;
let v1218 = *v1836;
let v1219 = max(v1218, v1217);
*v1836 = v1219;

}
let v1220 = *v1803;
let v1222 = v1220 + v1032;
let v1223 = v1222 <= v1194;
if v1223 {
let v1229 = *v643;
let v1230 = *v1836;
let v1231 = max(v1230, v1229);
*v1836 = v1231;

}
let v1232 = *v1803;
let v1234 = v1232 + v1851;
let v1235 = v1234 <= v1194;
if v1235 {
let v1241 = *v656;
let v1242 = *v1836;
let v1243 = max(v1242, v1241);
*v1836 = v1243;

}
let v1244 = *v1836;
let v1245 = v1188 - v1244;
let v1246 = exp(v1245);
let v1252 = *v232;
let v1253 = v1252 * v1246;
var<function> v1837_store: f32;
let v1837 = &v1837_store;
*v1837 = v1253;
var<function> v1838_store: f32;
let v1838 = &v1838_store;
*v1838 = v151;
let v1258 = *v1803;
let v1261 = v1258 <= v1194;
if v1261 {
let v1267 = *v617;
let v1268 = *v1836;
let v1269 = v1267 - v1268;
let v1270 = exp(v1269);
*v1838 = v1270;

}
let v1276 = *v1838;
*v617 = v1276;
let v1277 = *v1837;
let v1278 = *v1838;
let v1279 = v1277 + v1278;
*v1837 = v1279;
var<function> v1839_store: f32;
let v1839 = &v1839_store;
*v1839 = v151;
let v1283 = *v1803;
let v1285 = v1283 + v132;
let v1286 = v1285 <= v1194;
if v1286 {
let v1292 = *v630;
let v1293 = *v1836;
let v1294 = v1292 - v1293;
let v1295 = exp(v1294);
*v1839 = v1295;

}
let v1301 = *v1839;
*v630 = v1301;
let v1302 = *v1837;
let v1303 = *v1839;
let v1304 = v1302 + v1303;
*v1837 = v1304;
var<function> v1840_store: f32;
let v1840 = &v1840_store;
*v1840 = v151;
let v1308 = *v1803;
let v1310 = v1308 + v1032;
let v1311 = v1310 <= v1194;
if v1311 {
let v1317 = *v643;
let v1318 = *v1836;
let v1319 = v1317 - v1318;
let v1320 = exp(v1319);
*v1840 = v1320;

}
let v1326 = *v1840;
*v643 = v1326;
let v1327 = *v1837;
let v1328 = *v1840;
let v1329 = v1327 + v1328;
*v1837 = v1329;
var<function> v1841_store: f32;
let v1841 = &v1841_store;
*v1841 = v151;
let v1333 = *v1803;
let v1335 = v1333 + v1851;
let v1336 = v1335 <= v1194;
if v1336 {
let v1342 = *v656;
let v1343 = *v1836;
let v1344 = v1342 - v1343;
let v1345 = exp(v1344);
*v1841 = v1345;

}
let v1351 = *v1841;
*v656 = v1351;
let v1352 = *v1837;
let v1353 = *v1841;
let v1354 = v1352 + v1353;
*v1837 = v1354;
let v1360 = *v1836;
*v226 = v1360;
let v1365 = &(*v1800)[v186];
*v1365 = v1246;
let v1371 = *v1837;
*v232 = v1371;
var<function> v1842_store: array<f32, 4>= array<f32, 4>();
let v1842 = &v1842_store;
let v1383 = v153 < v56;
if v1383 {
let v1384 = *v1803;
let v1389 = min(v1384, v133);
let v1390 = u32(v1389);
let v1391 = u32(18);
let v1392 = v1390 * v1391;
let v1393 = v58 + v1392;
let v1394 = v1393 + v153;
let v1398 = &(*v2078)[v1394];
let v1399 = *v1398;
let v1404 = &(*v1842)[v3];
*v1404 = v1399;
let v1405 = *v1803;
let v1407 = v1405 + v132;
let v1410 = min(v1407, v133);
let v1411 = u32(v1410);
let v1413 = v1411 * v1391;
let v1414 = v58 + v1413;
let v1415 = v1414 + v153;
let v1419 = &(*v2078)[v1415];
let v1420 = *v1419;
let v1425 = &(*v1842)[v186];
*v1425 = v1420;
let v1426 = *v1803;
let v1428 = v1426 + v1032;
let v1431 = min(v1428, v133);
let v1432 = u32(v1431);
let v1434 = v1432 * v1391;
let v1435 = v58 + v1434;
let v1436 = v1435 + v153;
let v1440 = &(*v2078)[v1436];
let v1441 = *v1440;
let v1446 = &(*v1842)[v43];
*v1446 = v1441;
let v1447 = *v1803;
let v1449 = v1447 + v1851;
let v1452 = min(v1449, v133);
let v1453 = u32(v1452);
let v1455 = v1453 * v1391;
let v1456 = v58 + v1455;
let v1457 = v1456 + v153;
let v1461 = &(*v2078)[v1457];
let v1462 = *v1461;
let v1467 = &(*v1842)[v110];
*v1467 = v1462;
let v1473 = *v1176;
let v1481 = *v185;
let v1482 = v1481 * v1473;
var<function> v1843_store: f32;
let v1843 = &v1843_store;
*v1843 = v1482;
let v1489 = *v1404;
let v1495 = *v565;
let v1497 = *v1843;
let v2061 = fma(v1489, v1495, v1497);
*v1843 = v2061;
let v1504 = *v1425;
let v1510 = *v578;
let v1512 = *v1843;
let v2062 = fma(v1504, v1510, v1512);
*v1843 = v2062;
let v1519 = *v1446;
let v1525 = *v591;
let v1527 = *v1843;
let v2063 = fma(v1519, v1525, v1527);
*v1843 = v2063;
let v1534 = *v1467;
let v1540 = *v604;
let v1542 = *v1843;
let v2064 = fma(v1534, v1540, v1542);
*v1843 = v2064;
let v1551 = *v1843;
*v185 = v1551;
let v1557 = *v1365;
let v1565 = *v267;
let v1566 = v1565 * v1557;
var<function> v1844_store: f32;
let v1844 = &v1844_store;
*v1844 = v1566;
let v1573 = *v1404;
let v1579 = *v617;
let v1581 = *v1844;
let v2065 = fma(v1573, v1579, v1581);
*v1844 = v2065;
let v1588 = *v1425;
let v1594 = *v630;
let v1596 = *v1844;
let v2066 = fma(v1588, v1594, v1596);
*v1844 = v2066;
let v1603 = *v1446;
let v1609 = *v643;
let v1611 = *v1844;
let v2067 = fma(v1603, v1609, v1611);
*v1844 = v2067;
let v1618 = *v1467;
let v1624 = *v656;
let v1626 = *v1844;
let v2068 = fma(v1618, v1624, v1626);
*v1844 = v2068;
let v1635 = *v1844;
*v267 = v1635;

}
let v1636 = *v1803;
let v1637 = u32(4);
let v1638 = v1636 + v1637;
*v1803 = v1638;

}
let v1641 = u32(6);
let v1642 = v66 < v1641;
if v1642 {
let v1648 = *v125;
let v1874 = v1873[1];
let v1650 = u32(v1874);
let v1651 = v1648 * v1650;
let v1653 = u32(v1858);
let v1654 = v1651 + v1653;
let v1655 = f32(1.0);
var<function> v1845_store: f32;
let v1845 = &v1845_store;
*v1845 = v1655;
let v1659 = u32(0);
let v1660 = v1856 == v1659;
if v1660 {
let v1666 = *v144;
let v1668 = v1654 * v43;
let v1672 = &(*v2075)[v1668];
*v1672 = v1666;
let v1678 = *v150;
let v1682 = v1668 + v186;
let v1686 = &(*v2075)[v1682];
*v1686 = v1678;

}
let v1687 = *v1845;
let v1695 = v153 < v56;
if v1695 {
let v1703 = *v185;
let v1704 = v1703 / v1687;
let v1706 = v1654 * v56;
let v1707 = v1706 + v153;
let v1711 = &(*v2076)[v1707];
*v1711 = v1704;

}

}
let v1715 = v187 < v1641;
if v1715 {
let v1721 = *v207;
let v1878 = v1873[1];
let v1723 = u32(v1878);
let v1724 = v1721 * v1723;
let v1726 = u32(v1858);
let v1727 = v1724 + v1726;
let v1728 = f32(1.0);
var<function> v1846_store: f32;
let v1846 = &v1846_store;
*v1846 = v1728;
let v1732 = u32(0);
let v1733 = v1856 == v1732;
if v1733 {
let v1739 = *v226;
let v1741 = v1727 * v43;
let v1745 = &(*v2075)[v1741];
*v1745 = v1739;
let v1751 = *v232;
let v1755 = v1741 + v186;
let v1759 = &(*v2075)[v1755];
*v1759 = v1751;

}
let v1760 = *v1846;
let v1768 = v153 < v56;
if v1768 {
let v1776 = *v267;
let v1777 = v1776 / v1760;
let v1779 = v1727 * v56;
let v1780 = v1779 + v153;
let v1784 = &(*v2076)[v1780];
*v1784 = v1777;

}

}
return;

}
