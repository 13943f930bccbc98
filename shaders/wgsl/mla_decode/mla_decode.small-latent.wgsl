var<workgroup> shared_v24: array<f32, 1536>;
@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 6, 1)
fn mla_decode_kernel_n_1(@builtin(workgroup_id) v1795: vec3<u32>, @builtin(local_invocation_id) v1800: vec3<u32>, @builtin(num_workgroups) v1821: vec3<u32>) {
let v2023 = &v17;
let v2024 = &v13;
let v2025 = &v9;
let v2026 = &v5;
let v2027 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v1740 = &shared_v24;
var<function> v1741_store: array<f32, 8>= array<f32, 8>();
let v1741 = &v1741_store;
var<function> v1742_store: array<f32, 8>= array<f32, 8>();
let v1742 = &v1742_store;
let v1796 = v1795[2];
let v37 = u32(v1796);
let v38 = u32(1);
let v44 = u32(v23);
let v45 = v37 * v44;
let v46 = u32(27);
let v51 = u32(21);
let v1798 = v1795[0];
let v1799 = u32(6);
let v56 = v1798 * v1799;
let v1801 = v1800[1];
let v58 = v56 + v1801;
let v59 = u32(v58);
let v60 = u32(2);
let v61 = v59 * v60;
let v70 = f32(0.125);
var<function> v1743_store: array<u32, 2>= array<u32, 2>();
let v1743 = &v1743_store;
var<function> v1744_store: array<u32, 2>= array<u32, 2>();
let v1744 = &v1744_store;
var<function> v1745_store: array<f32, 2>= array<f32, 2>();
let v1745 = &v1745_store;
var<function> v1746_store: array<f32, 2>= array<f32, 2>();
let v1746 = &v1746_store;
var<function> v1747_store: array<f32, 2>= array<f32, 2>();
let v1747 = &v1747_store;
var<function> v1748_store: array<f32, 2>= array<f32, 2>();
let v1748 = &v1748_store;
var<function> v1749_store: array<f32, 2>= array<f32, 2>();
let v1749 = &v1749_store;
let v101 = u32(11);
let v102 = min(v61, v101);
let v104 = v37 * v60;
let v105 = u32(6);
let v106 = v102 / v105;
let v107 = v104 + v106;
let v112 = v107 * v105;
let v114 = v102 % v105;
let v115 = v112 + v114;
let v120 = &(*v1743)[v3];
*v120 = v115;
let v124 = &(*v2025)[v107];
let v125 = *v124;
let v126 = u32(v125);
let v127 = u32(1);
let v128 = v21 - v127;
let v129 = min(v126, v128);
let v134 = &(*v1744)[v3];
*v134 = v129;
let v139 = &(*v1746)[v3];
let v140 = f32(-1.0000000150474662e30);
*v139 = v140;
let v145 = &(*v1747)[v3];
let v146 = f32(0.0);
*v145 = v146;
let v1804 = v1800[0];
let v148 = u32(v1804);
let v151 = u32(26);
let v152 = min(v148, v151);
let v158 = *v120;
let v160 = v158 * v46;
let v161 = v160 + v152;
let v165 = &(*v2027)[v161];
let v166 = *v165;
let v167 = v166 * v70;
let v172 = &(*v1745)[v3];
*v172 = v167;
let v180 = &(*v1749)[v3];
*v180 = v146;
let v182 = v61 + v38;
let v184 = min(v182, v101);
let v188 = v184 / v105;
let v189 = v104 + v188;
let v194 = v189 * v105;
let v196 = v184 % v105;
let v197 = v194 + v196;
let v202 = &(*v1743)[v38];
*v202 = v197;
let v206 = &(*v2025)[v189];
let v207 = *v206;
let v208 = u32(v207);
let v211 = min(v208, v128);
let v216 = &(*v1744)[v38];
*v216 = v211;
let v221 = &(*v1746)[v38];
*v221 = v140;
let v227 = &(*v1747)[v38];
*v227 = v146;
let v240 = *v202;
let v242 = v240 * v46;
let v243 = v242 + v152;
let v247 = &(*v2027)[v243];
let v248 = *v247;
let v249 = v248 * v70;
let v254 = &(*v1745)[v38];
*v254 = v249;
let v262 = &(*v1749)[v38];
*v262 = v146;
let v1806 = v1795[1];
let v265 = v1806 + v127;
let v266 = v265 * v22;
let v267 = min(v21, v266);
var<function> v1750_store: u32;
let v1750 = &v1750_store;
*v1750 = v267;
let v270 = v1806 * v22;
var<function> v1751_store: u32;
let v1751 = &v1751_store;
*v1751 = v270;
loop {
let v272 = *v1751;
let v273 = *v1750;
let v274 = v272 < v273;
if !v274 { break; }
var<function> v1753_store: array<f32, 4>= array<f32, 4>();
let v1753 = &v1753_store;
let v279 = u32(4);
let v286 = &(*v1741)[v3];
*v286 = v146;
let v292 = &(*v1741)[v38];
*v292 = v146;
let v298 = &(*v1741)[v60];
*v298 = v146;
let v302 = u32(3);
let v304 = &(*v1741)[v302];
*v304 = v146;
let v310 = &(*v1741)[v279];
*v310 = v146;
let v314 = u32(5);
let v316 = &(*v1741)[v314];
*v316 = v146;
let v322 = &(*v1741)[v105];
*v322 = v146;
let v326 = u32(7);
let v328 = &(*v1741)[v326];
*v328 = v146;
let v330 = u32(32);
let v336 = v148 < v46;
if v336 {
let v337 = *v1751;
let v342 = min(v337, v128);
let v343 = u32(v342);
let v345 = v343 * v46;
let v346 = v45 + v345;
let v347 = v346 + v148;
let v351 = &(*v2026)[v347];
let v352 = *v351;
let v357 = &(*v1753)[v3];
*v357 = v352;
let v358 = *v1751;
let v360 = v358 + v127;
let v363 = min(v360, v128);
let v364 = u32(v363);
let v366 = v364 * v46;
let v367 = v45 + v366;
let v368 = v367 + v148;
let v372 = &(*v2026)[v368];
let v373 = *v372;
let v378 = &(*v1753)[v38];
*v378 = v373;
let v379 = *v1751;
let v380 = u32(2);
let v381 = v379 + v380;
let v384 = min(v381, v128);
let v385 = u32(v384);
let v387 = v385 * v46;
let v388 = v45 + v387;
let v389 = v388 + v148;
let v393 = &(*v2026)[v389];
let v394 = *v393;
let v399 = &(*v1753)[v60];
*v399 = v394;
let v400 = *v1751;
let v401 = u32(3);
let v402 = v400 + v401;
let v405 = min(v402, v128);
let v406 = u32(v405);
let v408 = v406 * v46;
let v409 = v45 + v408;
let v410 = v409 + v148;
let v414 = &(*v2026)[v410];
let v415 = *v414;
let v420 = &(*v1753)[v302];
*v420 = v415;
let v428 = *v172;
let v434 = *v357;
let v441 = *v286;
let v2001 = fma(v428, v434, v441);
*v286 = v2001;
let v448 = *v378;
let v455 = *v292;
let v2002 = fma(v428, v448, v455);
*v292 = v2002;
let v462 = *v399;
let v469 = *v298;
let v2003 = fma(v428, v462, v469);
*v298 = v2003;
let v476 = *v420;
let v483 = *v304;
let v2004 = fma(v428, v476, v483);
*v304 = v2004;
let v492 = *v254;
let v498 = *v357;
let v505 = *v310;
let v2005 = fma(v492, v498, v505);
*v310 = v2005;
let v512 = *v378;
let v519 = *v316;
let v2006 = fma(v492, v512, v519);
*v316 = v2006;
let v526 = *v399;
let v533 = *v322;
let v2007 = fma(v492, v526, v533);
*v322 = v2007;
let v540 = *v420;
let v547 = *v328;
let v2008 = fma(v492, v540, v547);
*v328 = v2008;

}
let v554 = *v286;
var<function> v1754_store: f32;
let v1754 = &v1754_store;
*v1754 = v554;
let v560 = &(*v1742)[v3];
let v561 = *v1754;
*v560 = v561;
let v567 = *v292;
var<function> v1755_store: f32;
let v1755 = &v1755_store;
*v1755 = v567;
let v573 = &(*v1742)[v38];
let v574 = *v1755;
*v573 = v574;
let v580 = *v298;
var<function> v1756_store: f32;
let v1756 = &v1756_store;
*v1756 = v580;
let v586 = &(*v1742)[v60];
let v587 = *v1756;
*v586 = v587;
let v593 = *v304;
var<function> v1757_store: f32;
let v1757 = &v1757_store;
*v1757 = v593;
let v599 = &(*v1742)[v302];
let v600 = *v1757;
*v599 = v600;
let v606 = *v310;
var<function> v1758_store: f32;
let v1758 = &v1758_store;
*v1758 = v606;
let v612 = &(*v1742)[v279];
let v613 = *v1758;
*v612 = v613;
let v619 = *v316;
var<function> v1759_store: f32;
let v1759 = &v1759_store;
*v1759 = v619;
let v625 = &(*v1742)[v314];
let v626 = *v1759;
*v625 = v626;
let v632 = *v322;
var<function> v1760_store: f32;
let v1760 = &v1760_store;
*v1760 = v632;
let v638 = &(*v1742)[v105];
let v639 = *v1760;
*v638 = v639;
let v645 = *v328;
var<function> v1761_store: f32;
let v1761 = &v1761_store;
*v1761 = v645;
let v651 = &(*v1742)[v326];
let v652 = *v1761;
*v651 = v652;
let v1893 = u32(192);
let v1811 = u32(32);
let v659 = v1801 * v1811;
let v660 = u32(v659);
workgroupBarrier();
let v666 = *v560;
let v672 = v660 + v148;
let v676 = &(*v1740)[v672];
*v676 = v666;
let v682 = *v573;
let v685 = v1893 + v660;
let v688 = v685 + v148;
let v692 = &(*v1740)[v688];
*v692 = v682;
let v698 = *v586;
let v1887 = u32(384);
let v701 = v1887 + v660;
let v704 = v701 + v148;
let v708 = &(*v1740)[v704];
*v708 = v698;
let v714 = *v599;
let v1885 = u32(576);
let v717 = v1885 + v660;
let v720 = v717 + v148;
let v724 = &(*v1740)[v720];
*v724 = v714;
let v730 = *v612;
let v1883 = u32(768);
let v733 = v1883 + v660;
let v736 = v733 + v148;
let v740 = &(*v1740)[v736];
*v740 = v730;
let v746 = *v625;
let v1881 = u32(960);
let v749 = v1881 + v660;
let v752 = v749 + v148;
let v756 = &(*v1740)[v752];
*v756 = v746;
let v762 = *v638;
let v1879 = u32(1152);
let v765 = v1879 + v660;
let v768 = v765 + v148;
let v772 = &(*v1740)[v768];
*v772 = v762;
let v778 = *v651;
let v1877 = u32(1344);
let v781 = v1877 + v660;
let v784 = v781 + v148;
let v788 = &(*v1740)[v784];
*v788 = v778;
workgroupBarrier();
var<function> v1762_store: f32;
let v1762 = &v1762_store;
*v1762 = v146;
for(var v795: u32 = v3; v795 < v330; v795 += v38) {
let v800 = v660 + v795;
let v804 = &(*v1740)[v800];
let v805 = *v804;
let v806 = *v1762;
let v807 = v806 + v805;
*v1762 = v807;

}
let v813 = *v1762;
*v560 = v813;
var<function> v1764_store: f32;
let v1764 = &v1764_store;
*v1764 = v146;
for(var v820: u32 = v3; v820 < v330; v820 += v38) {
let v825 = v685 + v820;
let v829 = &(*v1740)[v825];
let v830 = *v829;
let v831 = *v1764;
let v832 = v831 + v830;
*v1764 = v832;

}
let v838 = *v1764;
*v573 = v838;
var<function> v1766_store: f32;
let v1766 = &v1766_store;
*v1766 = v146;
for(var v845: u32 = v3; v845 < v330; v845 += v38) {
let v850 = v701 + v845;
let v854 = &(*v1740)[v850];
let v855 = *v854;
let v856 = *v1766;
let v857 = v856 + v855;
*v1766 = v857;

}
let v863 = *v1766;
*v586 = v863;
var<function> v1768_store: f32;
let v1768 = &v1768_store;
*v1768 = v146;
for(var v870: u32 = v3; v870 < v330; v870 += v38) {
let v875 = v717 + v870;
let v879 = &(*v1740)[v875];
let v880 = *v879;
let v881 = *v1768;
let v882 = v881 + v880;
*v1768 = v882;

}
let v888 = *v1768;
*v599 = v888;
var<function> v1770_store: f32;
let v1770 = &v1770_store;
*v1770 = v146;
for(var v895: u32 = v3; v895 < v330; v895 += v38) {
let v900 = v733 + v895;
let v904 = &(*v1740)[v900];
let v905 = *v904;
let v906 = *v1770;
let v907 = v906 + v905;
*v1770 = v907;

}
let v913 = *v1770;
*v612 = v913;
var<function> v1772_store: f32;
let v1772 = &v1772_store;
*v1772 = v146;
for(var v920: u32 = v3; v920 < v330; v920 += v38) {
let v925 = v749 + v920;
let v929 = &(*v1740)[v925];
let v930 = *v929;
let v931 = *v1772;
let v932 = v931 + v930;
*v1772 = v932;

}
let v938 = *v1772;
*v625 = v938;
var<function> v1774_store: f32;
let v1774 = &v1774_store;
*v1774 = v146;
for(var v945: u32 = v3; v945 < v330; v945 += v38) {
let v950 = v765 + v945;
let v954 = &(*v1740)[v950];
let v955 = *v954;
let v956 = *v1774;
let v957 = v956 + v955;
*v1774 = v957;

}
let v963 = *v1774;
*v638 = v963;
var<function> v1776_store: f32;
let v1776 = &v1776_store;
*v1776 = v146;
for(var v970: u32 = v3; v970 < v330; v970 += v38) {
let v975 = v781 + v970;
let v979 = &(*v1740)[v975];
let v980 = *v979;
let v981 = *v1776;
let v982 = v981 + v980;
*v1776 = v982;

}
let v988 = *v1776;
*v651 = v988;
let v994 = *v139;
let v1000 = *v134;
var<function> v1778_store: f32;
let v1778 = &v1778_store;
*v1778 = v994;
let v1002 = *v1751;
let v1005 = v1002 <= v1000;
if v1005 {
let v1011 = *v560;
let v1012 = *v1778;
let v1013 = max(v1012, v1011);
*v1778 = v1013;

}
let v1014 = *v1751;
let v1016 = v1014 + v127;
let v1017 = v1016 <= v1000;
if v1017 {
let v1023 = *v573;
let v1024 = *v1778;
let v1025 = max(v1024, v1023);
*v1778 = v1025;

}
let v1026 = *v1751;
let v1027 = u32(2);
let v1028 = v1026 + v1027;
let v1029 = v1028 <= v1000;
if v1029 {
let v1035 = *v586;
let v1036 = *v1778;
let v1037 = max(v1036, v1035);
*v1778 = v1037;

}
let v1038 = *v1751;
let v1039 = u32(3);
let v1040 = v1038 + v1039;
let v1041 = v1040 <= v1000;
if v1041 {
let v1047 = *v599;
let v1048 = *v1778;
let v1049 = max(v1048, v1047);
*v1778 = v1049;

}
let v1050 = *v1778;
let v1051 = v994 - v1050;
let v1052 = exp(v1051);
let v1058 = *v145;
let v1059 = v1058 * v1052;
var<function> v1779_store: f32;
let v1779 = &v1779_store;
*v1779 = v1059;
var<function> v1780_store: f32;
let v1780 = &v1780_store;
*v1780 = v146;
let v1064 = *v1751;
let v1067 = v1064 <= v1000;
if v1067 {
let v1073 = *v560;
let v1074 = *v1778;
let v1075 = v1073 - v1074;
let v1076 = exp(v1075);
*v1780 = v1076;

}
let v1082 = *v1780;
*v560 = v1082;
let v1083 = *v1779;
let v1084 = *v1780;
let v1085 = v1083 + v1084;
*v1779 = v1085;
var<function> v1781_store: f32;
let v1781 = &v1781_store;
*v1781 = v146;
let v1089 = *v1751;
let v1091 = v1089 + v127;
let v1092 = v1091 <= v1000;
if v1092 {
let v1098 = *v573;
let v1099 = *v1778;
let v1100 = v1098 - v1099;
let v1101 = exp(v1100);
*v1781 = v1101;

}
let v1107 = *v1781;
*v573 = v1107;
let v1108 = *v1779;
let v1109 = *v1781;
let v1110 = v1108 + v1109;
*v1779 = v1110;
var<function> v1782_store: f32;
let v1782 = &v1782_store;
*v1782 = v146;
let v1114 = *v1751;
let v1116 = v1114 + v1027;
let v1117 = v1116 <= v1000;
if v1117 {
let v1123 = *v586;
let v1124 = *v1778;
let v1125 = v1123 - v1124;
let v1126 = exp(v1125);
*v1782 = v1126;

}
let v1132 = *v1782;
*v586 = v1132;
let v1133 = *v1779;
let v1134 = *v1782;
let v1135 = v1133 + v1134;
*v1779 = v1135;
var<function> v1783_store: f32;
let v1783 = &v1783_store;
*v1783 = v146;
let v1139 = *v1751;
let v1141 = v1139 + v1039;
let v1142 = v1141 <= v1000;
if v1142 {
let v1148 = *v599;
let v1149 = *v1778;
let v1150 = v1148 - v1149;
let v1151 = exp(v1150);
*v1783 = v1151;

}
let v1157 = *v1783;
*v599 = v1157;
let v1158 = *v1779;
let v1159 = *v1783;
let v1160 = v1158 + v1159;
*v1779 = v1160;
let v1166 = *v1778;
*v139 = v1166;
let v1171 = &(*v1748)[v3];
*v1171 = v1052;
let v1177 = *v1779;
*v145 = v1177;
let v1183 = *v221;
let v1189 = *v216;
var<function> v1784_store: f32;
let v1784 = &v1784_store;
*v1784 = v1183;
let v1191 = *v1751;
let v1194 = v1191 <= v1189;
if v1194 {
let v1200 = *v612;
let v1201 = *v1784;
let v1202 = max(v1201, v1200);
*v1784 = v1202;

}
let v1203 = *v1751;
let v1205 = v1203 + v127;
let v1206 = v1205 <= v1189;
if v1206 {
let v1212 = *v625;
let v1213 = *v1784;
let v1214 = max(v1213, v1212);
*v1784 = v1214;

}
let v1215 = *v1751;
let v1217 = v1215 + v1027;
let v1218 = v1217 <= v1189;
if v1218 {
let v1224 = *v638;
let v1225 = *v1784;
let v1226 = max(v1225, v1224);
*v1784 = v1226;

}
let v1227 = *v1751;
let v1229 = v1227 + v1039;
let v1230 = v1229 <= v1189;
if v1230 {
let v1236 = *v651;
let v1237 = *v1784;
let v1238 = max(v1237, v1236);
*v1784 = v1238;

}
let v1239 = *v1784;
let v1240 = v1183 - v1239;
let v1241 = exp(v1240);
let v1247 = *v227;
let v1248 = v1247 * v1241;
var<function> v1785_store: f32;
let v1785 = &v1785_store;
*v1785 = v1248;
var<function> v1786_store: f32;
let v1786 = &v1786_store;
*v1786 = v146;
let v1253 = *v1751;
let v1256 = v1253 <= v1189;
if v1256 {
let v1262 = *v612;
let v1263 = *v1784;
let v1264 = v1262 - v1263;
let v1265 = exp(v1264);
*v1786 = v1265;

}
let v1271 = *v1786;
*v612 = v1271;
let v1272 = *v1785;
let v1273 = *v1786;
let v1274 = v1272 + v1273;
*v1785 = v1274;
var<function> v1787_store: f32;
let v1787 = &v1787_store;
*v1787 = v146;
let v1278 = *v1751;
let v1280 = v1278 + v127;
let v1281 = v1280 <= v1189;
if v1281 {
let v1287 = *v625;
let v1288 = *v1784;
let v1289 = v1287 - v1288;
let v1290 = exp(v1289);
*v1787 = v1290;

}
let v1296 = *v1787;
*v625 = v1296;
let v1297 = *v1785;
let v1298 = *v1787;
let v1299 = v1297 + v1298;
*v1785 = v1299;
var<function> v1788_store: f32;
let v1788 = &v1788_store;
*v1788 = v146;
let v1303 = *v1751;
let v1305 = v1303 + v1027;
let v1306 = v1305 <= v1189;
if v1306 {
let v1312 = *v638;
let v1313 = *v1784;
let v1314 = v1312 - v1313;
let v1315 = exp(v1314);
*v1788 = v1315;

}
let v1321 = *v1788;
*v638 = v1321;
let v1322 = *v1785;
let v1323 = *v1788;
let v1324 = v1322 + v1323;
*v1785 = v1324;
var<function> v1789_store: f32;
let v1789 = &v1789_store;
*v1789 = v146;
let v1328 = *v1751;
let v1330 = v1328 + v1039;
let v1331 = v1330 <= v1189;
if v1331 {
let v1337 = *v651;
let v1338 = *v1784;
let v1339 = v1337 - v1338;
let v1340 = exp(v1339);
*v1789 = v1340;

}
let v1346 = *v1789;
*v651 = v1346;
let v1347 = *v1785;
let v1348 = *v1789;
let v1349 = v1347 + v1348;
*v1785 = v1349;
let v1355 = *v1784;
*v221 = v1355;
let v1360 = &(*v1748)[v38];
*v1360 = v1241;
let v1366 = *v1785;
*v227 = v1366;
var<function> v1790_store: array<f32, 4>= array<f32, 4>();
let v1790 = &v1790_store;
let v1378 = v148 < v51;
if v1378 {
let v1379 = *v1751;
let v1384 = min(v1379, v128);
let v1385 = u32(v1384);
let v1387 = v1385 * v46;
let v1388 = v45 + v1387;
let v1389 = v1388 + v148;
let v1393 = &(*v2026)[v1389];
let v1394 = *v1393;
let v1399 = &(*v1790)[v3];
*v1399 = v1394;
let v1400 = *v1751;
let v1402 = v1400 + v127;
let v1405 = min(v1402, v128);
let v1406 = u32(v1405);
let v1408 = v1406 * v46;
let v1409 = v45 + v1408;
let v1410 = v1409 + v148;
let v1414 = &(*v2026)[v1410];
let v1415 = *v1414;
let v1420 = &(*v1790)[v38];
*v1420 = v1415;
let v1421 = *v1751;
let v1423 = v1421 + v1027;
let v1426 = min(v1423, v128);
let v1427 = u32(v1426);
let v1429 = v1427 * v46;
let v1430 = v45 + v1429;
let v1431 = v1430 + v148;
let v1435 = &(*v2026)[v1431];
let v1436 = *v1435;
let v1441 = &(*v1790)[v60];
*v1441 = v1436;
let v1442 = *v1751;
let v1444 = v1442 + v1039;
let v1447 = min(v1444, v128);
let v1448 = u32(v1447);
let v1450 = v1448 * v46;
let v1451 = v45 + v1450;
let v1452 = v1451 + v148;
let v1456 = &(*v2026)[v1452];
let v1457 = *v1456;
let v1462 = &(*v1790)[v302];
*v1462 = v1457;
let v1468 = *v1171;
let v1476 = *v180;
let v1477 = v1476 * v1468;
var<function> v1791_store: f32;
let v1791 = &v1791_store;
*v1791 = v1477;
let v1484 = *v1399;
let v1490 = *v560;
let v1492 = *v1791;
let v2009 = fma(v1484, v1490, v1492);
*v1791 = v2009;
let v1499 = *v1420;
let v1505 = *v573;
let v1507 = *v1791;
let v2010 = fma(v1499, v1505, v1507);
*v1791 = v2010;
let v1514 = *v1441;
let v1520 = *v586;
let v1522 = *v1791;
let v2011 = fma(v1514, v1520, v1522);
*v1791 = v2011;
let v1529 = *v1462;
let v1535 = *v599;
let v1537 = *v1791;
let v2012 = fma(v1529, v1535, v1537);
*v1791 = v2012;
let v1546 = *v1791;
*v180 = v1546;
let v1552 = *v1360;
let v1560 = *v262;
let v1561 = v1560 * v1552;
var<function> v1792_store: f32;
let v1792 = &v1792_store;
*v1792 = v1561;
let v1568 = *v1399;
let v1574 = *v612;
let v1576 = *v1792;
let v2013 = fma(v1568, v1574, v1576);
*v1792 = v2013;
let v1583 = *v1420;
let v1589 = *v625;
let v1591 = *v1792;
let v2014 = fma(v1583, v1589, v1591);
*v1792 = v2014;
let v1598 = *v1441;
let v1604 = *v638;
let v1606 = *v1792;
let v2015 = fma(v1598, v1604, v1606);
*v1792 = v2015;
let v1613 = *v1462;
let v1619 = *v651;
let v1621 = *v1792;
let v2016 = fma(v1613, v1619, v1621);
*v1792 = v2016;
let v1630 = *v1792;
*v262 = v1630;

}
let v1631 = *v1751;
let v1632 = u32(4);
let v1633 = v1631 + v1632;
*v1751 = v1633;

}
let v1636 = u32(12);
let v1637 = v61 < v1636;
if v1637 {
let v1643 = *v120;
let v1822 = v1821[1];
let v1645 = u32(v1822);
let v1646 = v1643 * v1645;
let v1648 = u32(v1806);
let v1649 = v1646 + v1648;
let v1650 = f32(1.0);
var<function> v1793_store: f32;
let v1793 = &v1793_store;
*v1793 = v1650;
let v1658 = *v145;
*v1793 = v1658;
let v1659 = *v1793;
let v1667 = v148 < v51;
if v1667 {
let v1675 = *v180;
let v1676 = v1675 / v1659;
let v1678 = v1649 * v51;
let v1679 = v1678 + v148;
let v1683 = &(*v2024)[v1679];
*v1683 = v1676;

}

}
let v1687 = v182 < v1636;
if v1687 {
let v1693 = *v202;
let v1825 = v1821[1];
let v1695 = u32(v1825);
let v1696 = v1693 * v1695;
let v1698 = u32(v1806);
let v1699 = v1696 + v1698;
let v1700 = f32(1.0);
var<function> v1794_store: f32;
let v1794 = &v1794_store;
*v1794 = v1700;
let v1708 = *v227;
*v1794 = v1708;
let v1709 = *v1794;
let v1717 = v148 < v51;
if v1717 {
let v1725 = *v262;
let v1726 = v1725 / v1709;
let v1728 = v1699 * v51;
let v1729 = v1728 + v148;
let v1733 = &(*v2024)[v1729];
*v1733 = v1726;

}

}
return;

}
