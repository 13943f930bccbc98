var<workgroup> shared_v25: array<f32, 2176>;
var<workgroup> shared_v29: array<f32, 1088>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
var<workgroup> shared_v1794: array<f32, 257>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn registers_kernel_w_f32_n_1(@builtin(local_invocation_index) v3857: u32, @builtin(workgroup_id) v3859: vec3<u32>) {
let v4131 = &v13;
let v4132 = &v9;
let v4133 = &v5;
let v4134 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v24 = info_var.scalars_usize[7];
let v3768 = &shared_v25;
let v3769 = &shared_v29;
let v35 = u32(1);
let v3771 = &shared_v37;
let v3858 = v3857;
let v42 = u32(0);
let v43 = v3858 == v42;
if v43 {
let v3860 = v3859[1];
let v45 = u32(v3860);
let v49 = &(*v4132)[v45];
let v50 = *v49;
let v55 = &(*v3771)[v3];
*v55 = v50;

}
workgroupBarrier();
let v60 = &(*v3771)[v3];
let v61 = workgroupUniformLoad(v60);
let v62 = i32(0);
let v63 = v61 >= v62;
if v63 {
let v3861 = v3859[1];
let v65 = u32(v3861);
let v66 = v65 % v21;
let v67 = u32(32);
let v68 = v66 * v67;
let v71 = v65 / v21;
var<function> v3772_store: array<u32, 8>= array<u32, 8>();
let v3772 = &v3772_store;
let v74 = u32(8);
let v77 = u32(v3858);
let v78 = u32(64);
let v79 = v77 / v78;
let v82 = u32(31);
let v83 = min(v79, v82);
let v84 = v68 + v83;
let v86 = v20 - v35;
let v87 = min(v84, v86);
let v88 = v87 * v22;
let v89 = v88 + v71;
let v90 = v89 * v17;
let v95 = &(*v3772)[v3];
*v95 = v90;
let v100 = u32(4);
let v101 = v79 + v100;
let v103 = min(v101, v82);
let v104 = v68 + v103;
let v107 = min(v104, v86);
let v108 = v107 * v22;
let v109 = v108 + v71;
let v110 = v109 * v17;
let v115 = &(*v3772)[v35];
*v115 = v110;
let v121 = v79 + v74;
let v123 = min(v121, v82);
let v124 = v68 + v123;
let v127 = min(v124, v86);
let v128 = v127 * v22;
let v129 = v128 + v71;
let v130 = v129 * v17;
let v133 = u32(2);
let v135 = &(*v3772)[v133];
*v135 = v130;
let v140 = u32(12);
let v141 = v79 + v140;
let v143 = min(v141, v82);
let v144 = v68 + v143;
let v147 = min(v144, v86);
let v148 = v147 * v22;
let v149 = v148 + v71;
let v150 = v149 * v17;
let v153 = u32(3);
let v155 = &(*v3772)[v153];
*v155 = v150;
let v160 = u32(16);
let v161 = v79 + v160;
let v163 = min(v161, v82);
let v164 = v68 + v163;
let v167 = min(v164, v86);
let v168 = v167 * v22;
let v169 = v168 + v71;
let v170 = v169 * v17;
let v175 = &(*v3772)[v100];
*v175 = v170;
let v180 = u32(20);
let v181 = v79 + v180;
let v183 = min(v181, v82);
let v184 = v68 + v183;
let v187 = min(v184, v86);
let v188 = v187 * v22;
let v189 = v188 + v71;
let v190 = v189 * v17;
let v193 = u32(5);
let v195 = &(*v3772)[v193];
*v195 = v190;
let v200 = u32(24);
let v201 = v79 + v200;
let v203 = min(v201, v82);
let v204 = v68 + v203;
let v207 = min(v204, v86);
let v208 = v207 * v22;
let v209 = v208 + v71;
let v210 = v209 * v17;
let v213 = u32(6);
let v215 = &(*v3772)[v213];
*v215 = v210;
let v220 = u32(28);
let v221 = v79 + v220;
let v223 = min(v221, v82);
let v224 = v68 + v223;
let v227 = min(v224, v86);
let v228 = v227 * v22;
let v229 = v228 + v71;
let v230 = v229 * v17;
let v233 = u32(7);
let v235 = &(*v3772)[v233];
*v235 = v230;
let v236 = u32(v61);
let v240 = v236 + v71;
let v3872 = v3859[0];
let v242 = u32(v3872);
let v244 = v242 * v160;
var<function> v3773_store: array<u32, 4>= array<u32, 4>();
let v3773 = &v3773_store;
let v255 = v244 + v79;
let v257 = v19 - v35;
let v258 = min(v255, v257);
let v259 = v240 * v19;
let v260 = v259 + v258;
let v261 = v260 * v18;
let v266 = &(*v3773)[v3];
*v266 = v261;
let v273 = v244 + v101;
let v276 = min(v273, v257);
let v278 = v259 + v276;
let v279 = v278 * v18;
let v284 = &(*v3773)[v35];
*v284 = v279;
let v291 = v244 + v121;
let v294 = min(v291, v257);
let v296 = v259 + v294;
let v297 = v296 * v18;
let v302 = &(*v3773)[v133];
*v302 = v297;
let v309 = v244 + v141;
let v312 = min(v309, v257);
let v314 = v259 + v312;
let v315 = v314 * v18;
let v320 = &(*v3773)[v153];
*v320 = v315;
var<function> v3774_store: array<f32, 8>= array<f32, 8>();
let v3774 = &v3774_store;
var<function> v3775_store: array<f32, 4>= array<f32, 4>();
let v3775 = &v3775_store;
let v336 = v77 / v100;
let v338 = v336 % v74;
let v342 = v77 % v100;
let v344 = v336 / v74;
var<function> v3777_store: array<f32, 16>= array<f32, 16>();
let v3777 = &v3777_store;
let v353 = &(*v3777)[v3];
let v354 = f32(0.0);
*v353 = v354;
let v359 = &(*v3777)[v35];
*v359 = v354;
let v365 = &(*v3777)[v133];
*v365 = v354;
let v371 = &(*v3777)[v153];
*v371 = v354;
let v377 = &(*v3777)[v100];
*v377 = v354;
let v383 = &(*v3777)[v193];
*v383 = v354;
let v389 = &(*v3777)[v213];
*v389 = v354;
let v395 = &(*v3777)[v233];
*v395 = v354;
let v401 = &(*v3777)[v74];
*v401 = v354;
let v405 = u32(9);
let v407 = &(*v3777)[v405];
*v407 = v354;
let v411 = u32(10);
let v413 = &(*v3777)[v411];
*v413 = v354;
let v417 = u32(11);
let v419 = &(*v3777)[v417];
*v419 = v354;
let v425 = &(*v3777)[v140];
*v425 = v354;
let v429 = u32(13);
let v431 = &(*v3777)[v429];
*v431 = v354;
let v435 = u32(14);
let v437 = &(*v3777)[v435];
*v437 = v354;
let v441 = u32(15);
let v443 = &(*v3777)[v441];
*v443 = v354;
var<function> v3778_store: array<f32, 1>= array<f32, 1>();
let v3778 = &v3778_store;
let v453 = &(*v3778)[v3];
*v453 = v354;
let v3879 = v3859[2];
let v456 = u32(v3879);
let v457 = v456 * v24;
var<function> v3779_store: u32;
let v3779 = &v3779_store;
*v3779 = v457;
let v459 = *v3779;
let v460 = v459 + v24;
let v461 = min(v17, v460);
let v465 = v77 % v78;
let v467 = v459 + v465;
var<function> v3780_store: u32;
let v3780 = &v3780_store;
*v3780 = v467;
var<function> v3781_store: f32;
let v3781 = &v3781_store;
*v3781 = v354;
let v471 = *v3780;
let v472 = v471 < v461;
if v472 {
let v478 = *v95;
let v480 = v478 + v471;
let v484 = &(*v4134)[v480];
let v485 = *v484;
*v3781 = v485;

}
let v490 = &(*v3774)[v3];
let v491 = *v3781;
*v490 = v491;
var<function> v3782_store: f32;
let v3782 = &v3782_store;
*v3782 = v354;
let v494 = *v3780;
let v495 = v494 < v461;
if v495 {
let v501 = *v115;
let v503 = v501 + v494;
let v507 = &(*v4134)[v503];
let v508 = *v507;
*v3782 = v508;

}
let v513 = &(*v3774)[v35];
let v514 = *v3782;
*v513 = v514;
var<function> v3783_store: f32;
let v3783 = &v3783_store;
*v3783 = v354;
let v517 = *v3780;
let v518 = v517 < v461;
if v518 {
let v524 = *v135;
let v526 = v524 + v517;
let v530 = &(*v4134)[v526];
let v531 = *v530;
*v3783 = v531;

}
let v536 = &(*v3774)[v133];
let v537 = *v3783;
*v536 = v537;
var<function> v3784_store: f32;
let v3784 = &v3784_store;
*v3784 = v354;
let v540 = *v3780;
let v541 = v540 < v461;
if v541 {
let v547 = *v155;
let v549 = v547 + v540;
let v553 = &(*v4134)[v549];
let v554 = *v553;
*v3784 = v554;

}
let v559 = &(*v3774)[v153];
let v560 = *v3784;
*v559 = v560;
var<function> v3785_store: f32;
let v3785 = &v3785_store;
*v3785 = v354;
let v563 = *v3780;
let v564 = v563 < v461;
if v564 {
let v570 = *v175;
let v572 = v570 + v563;
let v576 = &(*v4134)[v572];
let v577 = *v576;
*v3785 = v577;

}
let v582 = &(*v3774)[v100];
let v583 = *v3785;
*v582 = v583;
var<function> v3786_store: f32;
let v3786 = &v3786_store;
*v3786 = v354;
let v586 = *v3780;
let v587 = v586 < v461;
if v587 {
let v593 = *v195;
let v595 = v593 + v586;
let v599 = &(*v4134)[v595];
let v600 = *v599;
*v3786 = v600;

}
let v605 = &(*v3774)[v193];
let v606 = *v3786;
*v605 = v606;
var<function> v3787_store: f32;
let v3787 = &v3787_store;
*v3787 = v354;
let v609 = *v3780;
let v610 = v609 < v461;
if v610 {
let v616 = *v215;
let v618 = v616 + v609;
let v622 = &(*v4134)[v618];
let v623 = *v622;
*v3787 = v623;

}
let v628 = &(*v3774)[v213];
let v629 = *v3787;
*v628 = v629;
var<function> v3788_store: f32;
let v3788 = &v3788_store;
*v3788 = v354;
let v632 = *v3780;
let v633 = v632 < v461;
if v633 {
let v639 = *v235;
let v641 = v639 + v632;
let v645 = &(*v4134)[v641];
let v646 = *v645;
*v3788 = v646;

}
let v651 = &(*v3774)[v233];
let v652 = *v3788;
*v651 = v652;
var<function> v3789_store: f32;
let v3789 = &v3789_store;
*v3789 = v354;
let v655 = *v3780;
let v656 = v655 < v461;
if v656 {
let v662 = *v266;
let v664 = v662 + v655;
let v668 = &(*v4133)[v664];
let v669 = *v668;
*v3789 = v669;

}
let v674 = &(*v3775)[v3];
let v675 = *v3789;
*v674 = v675;
var<function> v3790_store: f32;
let v3790 = &v3790_store;
*v3790 = v354;
let v678 = *v3780;
let v679 = v678 < v461;
if v679 {
let v685 = *v284;
let v687 = v685 + v678;
let v691 = &(*v4133)[v687];
let v692 = *v691;
*v3790 = v692;

}
let v697 = &(*v3775)[v35];
let v698 = *v3790;
*v697 = v698;
var<function> v3791_store: f32;
let v3791 = &v3791_store;
*v3791 = v354;
let v701 = *v3780;
let v702 = v701 < v461;
if v702 {
let v708 = *v302;
let v710 = v708 + v701;
let v714 = &(*v4133)[v710];
let v715 = *v714;
*v3791 = v715;

}
let v720 = &(*v3775)[v133];
let v721 = *v3791;
*v720 = v721;
var<function> v3792_store: f32;
let v3792 = &v3792_store;
*v3792 = v354;
let v724 = *v3780;
let v725 = v724 < v461;
if v725 {
let v731 = *v320;
let v733 = v731 + v724;
let v737 = &(*v4133)[v733];
let v738 = *v737;
*v3792 = v738;

}
let v743 = &(*v3775)[v153];
let v744 = *v3792;
*v743 = v744;
loop {
let v745 = *v3779;
let v746 = v745 < v461;
if !v746 { break; }
workgroupBarrier();
let v755 = v79 < v67;
if v755 {
let v756 = u32(68);
let v757 = v79 * v756;
let v762 = v757 + v465;
let v768 = *v490;
let v772 = &(*v3768)[v762];
*v772 = v768;

}
let v780 = v101 < v67;
if v780 {
let v781 = u32(68);
let v782 = v101 * v781;
let v787 = v782 + v465;
let v793 = *v513;
let v797 = &(*v3768)[v787];
*v797 = v793;

}
let v805 = v121 < v67;
if v805 {
let v806 = u32(68);
let v807 = v121 * v806;
let v812 = v807 + v465;
let v818 = *v536;
let v822 = &(*v3768)[v812];
*v822 = v818;

}
let v830 = v141 < v67;
if v830 {
let v831 = u32(68);
let v832 = v141 * v831;
let v837 = v832 + v465;
let v843 = *v559;
let v847 = &(*v3768)[v837];
*v847 = v843;

}
let v855 = v161 < v67;
if v855 {
let v856 = u32(68);
let v857 = v161 * v856;
let v862 = v857 + v465;
let v868 = *v582;
let v872 = &(*v3768)[v862];
*v872 = v868;

}
let v880 = v181 < v67;
if v880 {
let v881 = u32(68);
let v882 = v181 * v881;
let v887 = v882 + v465;
let v893 = *v605;
let v897 = &(*v3768)[v887];
*v897 = v893;

}
let v905 = v201 < v67;
if v905 {
let v906 = u32(68);
let v907 = v201 * v906;
let v912 = v907 + v465;
let v918 = *v628;
let v922 = &(*v3768)[v912];
*v922 = v918;

}
let v930 = v221 < v67;
if v930 {
let v931 = u32(68);
let v932 = v221 * v931;
let v937 = v932 + v465;
let v943 = *v651;
let v947 = &(*v3768)[v937];
*v947 = v943;

}
let v955 = v79 < v160;
if v955 {
let v956 = u32(68);
let v957 = v79 * v956;
let v962 = v957 + v465;
let v968 = *v674;
let v972 = &(*v3769)[v962];
*v972 = v968;

}
let v980 = v101 < v160;
if v980 {
let v981 = u32(68);
let v982 = v101 * v981;
let v987 = v982 + v465;
let v993 = *v697;
let v997 = &(*v3769)[v987];
*v997 = v993;

}
let v1005 = v121 < v160;
if v1005 {
let v1006 = u32(68);
let v1007 = v121 * v1006;
let v1012 = v1007 + v465;
let v1018 = *v720;
let v1022 = &(*v3769)[v1012];
*v1022 = v1018;

}
let v1030 = v141 < v160;
if v1030 {
let v1031 = u32(68);
let v1032 = v141 * v1031;
let v1037 = v1032 + v465;
let v1043 = *v743;
let v1047 = &(*v3769)[v1037];
*v1047 = v1043;

}
workgroupBarrier();
let v1048 = *v3779;
let v1050 = v1048 + v78;
*v3779 = v1050;
let v1051 = *v3780;
let v1053 = v1051 + v78;
*v3780 = v1053;
var<function> v3794_store: f32;
let v3794 = &v3794_store;
*v3794 = v354;
let v1056 = *v3780;
let v1057 = v1056 < v461;
if v1057 {
let v1063 = *v95;
let v1065 = v1063 + v1056;
let v1069 = &(*v4134)[v1065];
let v1070 = *v1069;
*v3794 = v1070;

}
let v1076 = *v3794;
*v490 = v1076;
var<function> v3795_store: f32;
let v3795 = &v3795_store;
*v3795 = v354;
let v1079 = *v3780;
let v1080 = v1079 < v461;
if v1080 {
let v1086 = *v115;
let v1088 = v1086 + v1079;
let v1092 = &(*v4134)[v1088];
let v1093 = *v1092;
*v3795 = v1093;

}
let v1099 = *v3795;
*v513 = v1099;
var<function> v3796_store: f32;
let v3796 = &v3796_store;
*v3796 = v354;
let v1102 = *v3780;
let v1103 = v1102 < v461;
if v1103 {
let v1109 = *v135;
let v1111 = v1109 + v1102;
let v1115 = &(*v4134)[v1111];
let v1116 = *v1115;
*v3796 = v1116;

}
let v1122 = *v3796;
*v536 = v1122;
var<function> v3797_store: f32;
let v3797 = &v3797_store;
*v3797 = v354;
let v1125 = *v3780;
let v1126 = v1125 < v461;
if v1126 {
let v1132 = *v155;
let v1134 = v1132 + v1125;
let v1138 = &(*v4134)[v1134];
let v1139 = *v1138;
*v3797 = v1139;

}
let v1145 = *v3797;
*v559 = v1145;
var<function> v3798_store: f32;
let v3798 = &v3798_store;
*v3798 = v354;
let v1148 = *v3780;
let v1149 = v1148 < v461;
if v1149 {
let v1155 = *v175;
let v1157 = v1155 + v1148;
let v1161 = &(*v4134)[v1157];
let v1162 = *v1161;
*v3798 = v1162;

}
let v1168 = *v3798;
*v582 = v1168;
var<function> v3799_store: f32;
let v3799 = &v3799_store;
*v3799 = v354;
let v1171 = *v3780;
let v1172 = v1171 < v461;
if v1172 {
let v1178 = *v195;
let v1180 = v1178 + v1171;
let v1184 = &(*v4134)[v1180];
let v1185 = *v1184;
*v3799 = v1185;

}
let v1191 = *v3799;
*v605 = v1191;
var<function> v3800_store: f32;
let v3800 = &v3800_store;
*v3800 = v354;
let v1194 = *v3780;
let v1195 = v1194 < v461;
if v1195 {
let v1201 = *v215;
let v1203 = v1201 + v1194;
let v1207 = &(*v4134)[v1203];
let v1208 = *v1207;
*v3800 = v1208;

}
let v1214 = *v3800;
*v628 = v1214;
var<function> v3801_store: f32;
let v3801 = &v3801_store;
*v3801 = v354;
let v1217 = *v3780;
let v1218 = v1217 < v461;
if v1218 {
let v1224 = *v235;
let v1226 = v1224 + v1217;
let v1230 = &(*v4134)[v1226];
let v1231 = *v1230;
*v3801 = v1231;

}
let v1237 = *v3801;
*v651 = v1237;
var<function> v3802_store: f32;
let v3802 = &v3802_store;
*v3802 = v354;
let v1240 = *v3780;
let v1241 = v1240 < v461;
if v1241 {
let v1247 = *v266;
let v1249 = v1247 + v1240;
let v1253 = &(*v4133)[v1249];
let v1254 = *v1253;
*v3802 = v1254;

}
let v1260 = *v3802;
*v674 = v1260;
var<function> v3803_store: f32;
let v3803 = &v3803_store;
*v3803 = v354;
let v1263 = *v3780;
let v1264 = v1263 < v461;
if v1264 {
let v1270 = *v284;
let v1272 = v1270 + v1263;
let v1276 = &(*v4133)[v1272];
let v1277 = *v1276;
*v3803 = v1277;

}
let v1283 = *v3803;
*v697 = v1283;
var<function> v3804_store: f32;
let v3804 = &v3804_store;
*v3804 = v354;
let v1286 = *v3780;
let v1287 = v1286 < v461;
if v1287 {
let v1293 = *v302;
let v1295 = v1293 + v1286;
let v1299 = &(*v4133)[v1295];
let v1300 = *v1299;
*v3804 = v1300;

}
let v1306 = *v3804;
*v720 = v1306;
var<function> v3805_store: f32;
let v3805 = &v3805_store;
*v3805 = v354;
let v1309 = *v3780;
let v1310 = v1309 < v461;
if v1310 {
let v1316 = *v320;
let v1318 = v1316 + v1309;
let v1322 = &(*v4133)[v1318];
let v1323 = *v1322;
*v3805 = v1323;

}
let v1329 = *v3805;
*v743 = v1329;
var<function> v3806_store: array<f32, 4>= array<f32, 4>();
let v3806 = &v3806_store;
for(var v1337: u32 = v3; v1337 < v74; v1337 += v35) {
let v1340 = v344 * v74;
let v1341 = v1340 + v1337;
let v1344 = u32(68);
let v1345 = v338 * v1344;
let v1346 = v1345 + v1341;
let v1350 = &(*v3768)[v1346];
let v1351 = *v1350;
let v1356 = &(*v3806)[v3];
*v1356 = v1351;
let v1358 = v338 + v74;
let v1360 = v1358 * v1344;
let v1361 = v1360 + v1341;
let v1365 = &(*v3768)[v1361];
let v1366 = *v1365;
let v1371 = &(*v3806)[v35];
*v1371 = v1366;
let v1373 = v338 + v160;
let v1375 = v1373 * v1344;
let v1376 = v1375 + v1341;
let v1380 = &(*v3768)[v1376];
let v1381 = *v1380;
let v1386 = &(*v3806)[v133];
*v1386 = v1381;
let v1388 = v338 + v200;
let v1390 = v1388 * v1344;
let v1391 = v1390 + v1341;
let v1395 = &(*v3768)[v1391];
let v1396 = *v1395;
let v1401 = &(*v3806)[v153];
*v1401 = v1396;
let v1405 = v342 * v1344;
let v1406 = v1405 + v1341;
let v1410 = &(*v3769)[v1406];
let v1411 = *v1410;
let v1417 = *v353;
var<function> v3808_store: f32;
let v3808 = &v3808_store;
*v3808 = v1417;
let v1424 = *v1356;
let v1426 = *v3808;
let v4115 = fma(v1424, v1411, v1426);
*v3808 = v4115;
let v1433 = *v3808;
*v353 = v1433;
let v1439 = *v377;
var<function> v3809_store: f32;
let v3809 = &v3809_store;
*v3809 = v1439;
let v1446 = *v1371;
let v1448 = *v3809;
let v4116 = fma(v1446, v1411, v1448);
*v3809 = v4116;
let v1455 = *v3809;
*v377 = v1455;
let v1461 = *v401;
var<function> v3810_store: f32;
let v3810 = &v3810_store;
*v3810 = v1461;
let v1468 = *v1386;
let v1470 = *v3810;
let v4117 = fma(v1468, v1411, v1470);
*v3810 = v4117;
let v1477 = *v3810;
*v401 = v1477;
let v1483 = *v425;
var<function> v3811_store: f32;
let v3811 = &v3811_store;
*v3811 = v1483;
let v1490 = *v1401;
let v1492 = *v3811;
let v4118 = fma(v1490, v1411, v1492);
*v3811 = v4118;
let v1499 = *v3811;
*v425 = v1499;
let v1501 = v342 + v100;
let v1503 = v1501 * v1344;
let v1504 = v1503 + v1341;
let v1508 = &(*v3769)[v1504];
let v1509 = *v1508;
let v1515 = *v359;
var<function> v3812_store: f32;
let v3812 = &v3812_store;
*v3812 = v1515;
let v1522 = *v1356;
let v1524 = *v3812;
let v4119 = fma(v1522, v1509, v1524);
*v3812 = v4119;
let v1531 = *v3812;
*v359 = v1531;
let v1537 = *v383;
var<function> v3813_store: f32;
let v3813 = &v3813_store;
*v3813 = v1537;
let v1544 = *v1371;
let v1546 = *v3813;
let v4120 = fma(v1544, v1509, v1546);
*v3813 = v4120;
let v1553 = *v3813;
*v383 = v1553;
let v1559 = *v407;
var<function> v3814_store: f32;
let v3814 = &v3814_store;
*v3814 = v1559;
let v1566 = *v1386;
let v1568 = *v3814;
let v4121 = fma(v1566, v1509, v1568);
*v3814 = v4121;
let v1575 = *v3814;
*v407 = v1575;
let v1581 = *v431;
var<function> v3815_store: f32;
let v3815 = &v3815_store;
*v3815 = v1581;
let v1588 = *v1401;
let v1590 = *v3815;
let v4122 = fma(v1588, v1509, v1590);
*v3815 = v4122;
let v1597 = *v3815;
*v431 = v1597;
let v1599 = v342 + v74;
let v1601 = v1599 * v1344;
let v1602 = v1601 + v1341;
let v1606 = &(*v3769)[v1602];
let v1607 = *v1606;
let v1613 = *v365;
var<function> v3816_store: f32;
let v3816 = &v3816_store;
*v3816 = v1613;
let v1620 = *v1356;
let v1622 = *v3816;
let v4123 = fma(v1620, v1607, v1622);
*v3816 = v4123;
let v1629 = *v3816;
*v365 = v1629;
let v1635 = *v389;
var<function> v3817_store: f32;
let v3817 = &v3817_store;
*v3817 = v1635;
let v1642 = *v1371;
let v1644 = *v3817;
let v4124 = fma(v1642, v1607, v1644);
*v3817 = v4124;
let v1651 = *v3817;
*v389 = v1651;
let v1657 = *v413;
var<function> v3818_store: f32;
let v3818 = &v3818_store;
*v3818 = v1657;
let v1664 = *v1386;
let v1666 = *v3818;
let v4125 = fma(v1664, v1607, v1666);
*v3818 = v4125;
let v1673 = *v3818;
*v413 = v1673;
let v1679 = *v437;
var<function> v3819_store: f32;
let v3819 = &v3819_store;
*v3819 = v1679;
let v1686 = *v1401;
let v1688 = *v3819;
let v4126 = fma(v1686, v1607, v1688);
*v3819 = v4126;
let v1695 = *v3819;
*v437 = v1695;
let v1697 = v342 + v140;
let v1699 = v1697 * v1344;
let v1700 = v1699 + v1341;
let v1704 = &(*v3769)[v1700];
let v1705 = *v1704;
let v1711 = *v371;
var<function> v3820_store: f32;
let v3820 = &v3820_store;
*v3820 = v1711;
let v1718 = *v1356;
let v1720 = *v3820;
let v4127 = fma(v1718, v1705, v1720);
*v3820 = v4127;
let v1727 = *v3820;
*v371 = v1727;
let v1733 = *v395;
var<function> v3821_store: f32;
let v3821 = &v3821_store;
*v3821 = v1733;
let v1740 = *v1371;
let v1742 = *v3821;
let v4128 = fma(v1740, v1705, v1742);
*v3821 = v4128;
let v1749 = *v3821;
*v395 = v1749;
let v1755 = *v419;
var<function> v3822_store: f32;
let v3822 = &v3822_store;
*v3822 = v1755;
let v1762 = *v1386;
let v1764 = *v3822;
let v4129 = fma(v1762, v1705, v1764);
*v3822 = v4129;
let v1771 = *v3822;
*v419 = v1771;
let v1777 = *v443;
var<function> v3823_store: f32;
let v3823 = &v3823_store;
*v3823 = v1777;
let v1784 = *v1401;
let v1786 = *v3823;
let v4130 = fma(v1784, v1705, v1786);
*v3823 = v4130;
let v1793 = *v3823;
*v443 = v1793;

}

}
let v3824 = &shared_v1794;
let v1803 = v68 + v338;
let v1808 = v244 + v342;
let v1816 = *v353;
var<function> v3825_store: f32;
let v3825 = &v3825_store;
*v3825 = v1816;
let v1823 = *v453;
var<function> v3826_store: f32;
let v3826 = &v3826_store;
*v3826 = v1823;
workgroupBarrier();
let v1828 = &(*v3824)[v77];
let v1829 = *v3825;
*v1828 = v1829;
workgroupBarrier();
let v1831 = v77 + v67;
let v1832 = u32(255);
let v1833 = min(v1831, v1832);
let v1837 = &(*v3824)[v1833];
let v1838 = *v1837;
let v1839 = *v3825;
let v1840 = v1839 + v1838;
*v3825 = v1840;
let v1842 = v77 + v78;
let v1844 = min(v1842, v1832);
let v1848 = &(*v3824)[v1844];
let v1849 = *v1848;
let v1850 = *v3825;
let v1851 = v1850 + v1849;
*v3825 = v1851;
let v1852 = u32(96);
let v1853 = v77 + v1852;
let v1855 = min(v1853, v1832);
let v1859 = &(*v3824)[v1855];
let v1860 = *v1859;
let v1861 = *v3825;
let v1862 = v1861 + v1860;
*v3825 = v1862;
let v1863 = u32(128);
let v1864 = v77 + v1863;
let v1866 = min(v1864, v1832);
let v1870 = &(*v3824)[v1866];
let v1871 = *v1870;
let v1872 = *v3825;
let v1873 = v1872 + v1871;
*v3825 = v1873;
let v1874 = u32(160);
let v1875 = v77 + v1874;
let v1877 = min(v1875, v1832);
let v1881 = &(*v3824)[v1877];
let v1882 = *v1881;
let v1883 = *v3825;
let v1884 = v1883 + v1882;
*v3825 = v1884;
let v1885 = u32(192);
let v1886 = v77 + v1885;
let v1888 = min(v1886, v1832);
let v1892 = &(*v3824)[v1888];
let v1893 = *v1892;
let v1894 = *v3825;
let v1895 = v1894 + v1893;
*v3825 = v1895;
let v1896 = u32(224);
let v1897 = v77 + v1896;
let v1899 = min(v1897, v1832);
let v1903 = &(*v3824)[v1899];
let v1904 = *v1903;
let v1905 = *v3825;
let v1906 = v1905 + v1904;
*v3825 = v1906;
let v1908 = v344 == v3;
if v1908 {
let v1913 = v1803 < v20;
let v1914 = v1808 < v19;
let v1915 = v1913 && v1914;
if v1915 {
let v1916 = v1803 * v22;
let v1920 = v1916 + v71;
let v1923 = v456 * v20;
let v1924 = v1923 * v22;
let v1925 = v1924 + v1920;
let v1926 = v1925 * v19;
let v1927 = v1926 + v1808;
let v1931 = &(*v4131)[v1927];
let v1932 = *v3825;
*v1931 = v1932;

}

}
let v1938 = *v359;
var<function> v3827_store: f32;
let v3827 = &v3827_store;
*v3827 = v1938;
let v1945 = *v453;
var<function> v3828_store: f32;
let v3828 = &v3828_store;
*v3828 = v1945;
workgroupBarrier();
let v1951 = *v3827;
*v1828 = v1951;
workgroupBarrier();
let v1960 = *v1837;
let v1961 = *v3827;
let v1962 = v1961 + v1960;
*v3827 = v1962;
let v1971 = *v1848;
let v1972 = *v3827;
let v1973 = v1972 + v1971;
*v3827 = v1973;
let v1982 = *v1859;
let v1983 = *v3827;
let v1984 = v1983 + v1982;
*v3827 = v1984;
let v1993 = *v1870;
let v1994 = *v3827;
let v1995 = v1994 + v1993;
*v3827 = v1995;
let v2004 = *v1881;
let v2005 = *v3827;
let v2006 = v2005 + v2004;
*v3827 = v2006;
let v2015 = *v1892;
let v2016 = *v3827;
let v2017 = v2016 + v2015;
*v3827 = v2017;
let v2026 = *v1903;
let v2027 = *v3827;
let v2028 = v2027 + v2026;
*v3827 = v2028;
if v1908 {
let v2034 = v1808 + v100;
let v2035 = v1803 < v20;
let v2036 = v2034 < v19;
let v2037 = v2035 && v2036;
if v2037 {
let v2038 = v1803 * v22;
let v2042 = v2038 + v71;
let v2045 = v456 * v20;
let v2046 = v2045 * v22;
let v2047 = v2046 + v2042;
let v2048 = v2047 * v19;
let v2049 = v2048 + v2034;
let v2053 = &(*v4131)[v2049];
let v2054 = *v3827;
*v2053 = v2054;

}

}
let v2060 = *v365;
var<function> v3829_store: f32;
let v3829 = &v3829_store;
*v3829 = v2060;
let v2067 = *v453;
var<function> v3830_store: f32;
let v3830 = &v3830_store;
*v3830 = v2067;
workgroupBarrier();
let v2073 = *v3829;
*v1828 = v2073;
workgroupBarrier();
let v2082 = *v1837;
let v2083 = *v3829;
let v2084 = v2083 + v2082;
*v3829 = v2084;
let v2093 = *v1848;
let v2094 = *v3829;
let v2095 = v2094 + v2093;
*v3829 = v2095;
let v2104 = *v1859;
let v2105 = *v3829;
let v2106 = v2105 + v2104;
*v3829 = v2106;
let v2115 = *v1870;
let v2116 = *v3829;
let v2117 = v2116 + v2115;
*v3829 = v2117;
let v2126 = *v1881;
let v2127 = *v3829;
let v2128 = v2127 + v2126;
*v3829 = v2128;
let v2137 = *v1892;
let v2138 = *v3829;
let v2139 = v2138 + v2137;
*v3829 = v2139;
let v2148 = *v1903;
let v2149 = *v3829;
let v2150 = v2149 + v2148;
*v3829 = v2150;
if v1908 {
let v2156 = v1808 + v74;
let v2157 = v1803 < v20;
let v2158 = v2156 < v19;
let v2159 = v2157 && v2158;
if v2159 {
let v2160 = v1803 * v22;
let v2164 = v2160 + v71;
let v2167 = v456 * v20;
let v2168 = v2167 * v22;
let v2169 = v2168 + v2164;
let v2170 = v2169 * v19;
let v2171 = v2170 + v2156;
let v2175 = &(*v4131)[v2171];
let v2176 = *v3829;
*v2175 = v2176;

}

}
let v2182 = *v371;
var<function> v3831_store: f32;
let v3831 = &v3831_store;
*v3831 = v2182;
let v2189 = *v453;
var<function> v3832_store: f32;
let v3832 = &v3832_store;
*v3832 = v2189;
workgroupBarrier();
let v2195 = *v3831;
*v1828 = v2195;
workgroupBarrier();
let v2204 = *v1837;
let v2205 = *v3831;
let v2206 = v2205 + v2204;
*v3831 = v2206;
let v2215 = *v1848;
let v2216 = *v3831;
let v2217 = v2216 + v2215;
*v3831 = v2217;
let v2226 = *v1859;
let v2227 = *v3831;
let v2228 = v2227 + v2226;
*v3831 = v2228;
let v2237 = *v1870;
let v2238 = *v3831;
let v2239 = v2238 + v2237;
*v3831 = v2239;
let v2248 = *v1881;
let v2249 = *v3831;
let v2250 = v2249 + v2248;
*v3831 = v2250;
let v2259 = *v1892;
let v2260 = *v3831;
let v2261 = v2260 + v2259;
*v3831 = v2261;
let v2270 = *v1903;
let v2271 = *v3831;
let v2272 = v2271 + v2270;
*v3831 = v2272;
if v1908 {
let v2278 = v1808 + v140;
let v2279 = v1803 < v20;
let v2280 = v2278 < v19;
let v2281 = v2279 && v2280;
if v2281 {
let v2282 = v1803 * v22;
let v2286 = v2282 + v71;
let v2289 = v456 * v20;
let v2290 = v2289 * v22;
let v2291 = v2290 + v2286;
let v2292 = v2291 * v19;
let v2293 = v2292 + v2278;
let v2297 = &(*v4131)[v2293];
let v2298 = *v3831;
*v2297 = v2298;

}

}
let v2304 = *v377;
var<function> v3833_store: f32;
let v3833 = &v3833_store;
*v3833 = v2304;
let v2311 = *v453;
var<function> v3834_store: f32;
let v3834 = &v3834_store;
*v3834 = v2311;
workgroupBarrier();
let v2317 = *v3833;
*v1828 = v2317;
workgroupBarrier();
let v2326 = *v1837;
let v2327 = *v3833;
let v2328 = v2327 + v2326;
*v3833 = v2328;
let v2337 = *v1848;
let v2338 = *v3833;
let v2339 = v2338 + v2337;
*v3833 = v2339;
let v2348 = *v1859;
let v2349 = *v3833;
let v2350 = v2349 + v2348;
*v3833 = v2350;
let v2359 = *v1870;
let v2360 = *v3833;
let v2361 = v2360 + v2359;
*v3833 = v2361;
let v2370 = *v1881;
let v2371 = *v3833;
let v2372 = v2371 + v2370;
*v3833 = v2372;
let v2381 = *v1892;
let v2382 = *v3833;
let v2383 = v2382 + v2381;
*v3833 = v2383;
let v2392 = *v1903;
let v2393 = *v3833;
let v2394 = v2393 + v2392;
*v3833 = v2394;
if v1908 {
let v2398 = v1803 + v74;
let v2401 = v2398 < v20;
let v2402 = v1808 < v19;
let v2403 = v2401 && v2402;
if v2403 {
let v2404 = v2398 * v22;
let v2408 = v2404 + v71;
let v2411 = v456 * v20;
let v2412 = v2411 * v22;
let v2413 = v2412 + v2408;
let v2414 = v2413 * v19;
let v2415 = v2414 + v1808;
let v2419 = &(*v4131)[v2415];
let v2420 = *v3833;
*v2419 = v2420;

}

}
let v2426 = *v383;
var<function> v3835_store: f32;
let v3835 = &v3835_store;
*v3835 = v2426;
let v2433 = *v453;
var<function> v3836_store: f32;
let v3836 = &v3836_store;
*v3836 = v2433;
workgroupBarrier();
let v2439 = *v3835;
*v1828 = v2439;
workgroupBarrier();
let v2448 = *v1837;
let v2449 = *v3835;
let v2450 = v2449 + v2448;
*v3835 = v2450;
let v2459 = *v1848;
let v2460 = *v3835;
let v2461 = v2460 + v2459;
*v3835 = v2461;
let v2470 = *v1859;
let v2471 = *v3835;
let v2472 = v2471 + v2470;
*v3835 = v2472;
let v2481 = *v1870;
let v2482 = *v3835;
let v2483 = v2482 + v2481;
*v3835 = v2483;
let v2492 = *v1881;
let v2493 = *v3835;
let v2494 = v2493 + v2492;
*v3835 = v2494;
let v2503 = *v1892;
let v2504 = *v3835;
let v2505 = v2504 + v2503;
*v3835 = v2505;
let v2514 = *v1903;
let v2515 = *v3835;
let v2516 = v2515 + v2514;
*v3835 = v2516;
if v1908 {
let v2520 = v1803 + v74;
let v2522 = v1808 + v100;
let v2523 = v2520 < v20;
let v2524 = v2522 < v19;
let v2525 = v2523 && v2524;
if v2525 {
let v2526 = v2520 * v22;
let v2530 = v2526 + v71;
let v2533 = v456 * v20;
let v2534 = v2533 * v22;
let v2535 = v2534 + v2530;
let v2536 = v2535 * v19;
let v2537 = v2536 + v2522;
let v2541 = &(*v4131)[v2537];
let v2542 = *v3835;
*v2541 = v2542;

}

}
let v2548 = *v389;
var<function> v3837_store: f32;
let v3837 = &v3837_store;
*v3837 = v2548;
let v2555 = *v453;
var<function> v3838_store: f32;
let v3838 = &v3838_store;
*v3838 = v2555;
workgroupBarrier();
let v2561 = *v3837;
*v1828 = v2561;
workgroupBarrier();
let v2570 = *v1837;
let v2571 = *v3837;
let v2572 = v2571 + v2570;
*v3837 = v2572;
let v2581 = *v1848;
let v2582 = *v3837;
let v2583 = v2582 + v2581;
*v3837 = v2583;
let v2592 = *v1859;
let v2593 = *v3837;
let v2594 = v2593 + v2592;
*v3837 = v2594;
let v2603 = *v1870;
let v2604 = *v3837;
let v2605 = v2604 + v2603;
*v3837 = v2605;
let v2614 = *v1881;
let v2615 = *v3837;
let v2616 = v2615 + v2614;
*v3837 = v2616;
let v2625 = *v1892;
let v2626 = *v3837;
let v2627 = v2626 + v2625;
*v3837 = v2627;
let v2636 = *v1903;
let v2637 = *v3837;
let v2638 = v2637 + v2636;
*v3837 = v2638;
if v1908 {
let v2642 = v1803 + v74;
let v2644 = v1808 + v74;
let v2645 = v2642 < v20;
let v2646 = v2644 < v19;
let v2647 = v2645 && v2646;
if v2647 {
let v2648 = v2642 * v22;
let v2652 = v2648 + v71;
let v2655 = v456 * v20;
let v2656 = v2655 * v22;
let v2657 = v2656 + v2652;
let v2658 = v2657 * v19;
let v2659 = v2658 + v2644;
let v2663 = &(*v4131)[v2659];
let v2664 = *v3837;
*v2663 = v2664;

}

}
let v2670 = *v395;
var<function> v3839_store: f32;
let v3839 = &v3839_store;
*v3839 = v2670;
let v2677 = *v453;
var<function> v3840_store: f32;
let v3840 = &v3840_store;
*v3840 = v2677;
workgroupBarrier();
let v2683 = *v3839;
*v1828 = v2683;
workgroupBarrier();
let v2692 = *v1837;
let v2693 = *v3839;
let v2694 = v2693 + v2692;
*v3839 = v2694;
let v2703 = *v1848;
let v2704 = *v3839;
let v2705 = v2704 + v2703;
*v3839 = v2705;
let v2714 = *v1859;
let v2715 = *v3839;
let v2716 = v2715 + v2714;
*v3839 = v2716;
let v2725 = *v1870;
let v2726 = *v3839;
let v2727 = v2726 + v2725;
*v3839 = v2727;
let v2736 = *v1881;
let v2737 = *v3839;
let v2738 = v2737 + v2736;
*v3839 = v2738;
let v2747 = *v1892;
let v2748 = *v3839;
let v2749 = v2748 + v2747;
*v3839 = v2749;
let v2758 = *v1903;
let v2759 = *v3839;
let v2760 = v2759 + v2758;
*v3839 = v2760;
if v1908 {
let v2764 = v1803 + v74;
let v2766 = v1808 + v140;
let v2767 = v2764 < v20;
let v2768 = v2766 < v19;
let v2769 = v2767 && v2768;
if v2769 {
let v2770 = v2764 * v22;
let v2774 = v2770 + v71;
let v2777 = v456 * v20;
let v2778 = v2777 * v22;
let v2779 = v2778 + v2774;
let v2780 = v2779 * v19;
let v2781 = v2780 + v2766;
let v2785 = &(*v4131)[v2781];
let v2786 = *v3839;
*v2785 = v2786;

}

}
let v2792 = *v401;
var<function> v3841_store: f32;
let v3841 = &v3841_store;
*v3841 = v2792;
let v2799 = *v453;
var<function> v3842_store: f32;
let v3842 = &v3842_store;
*v3842 = v2799;
workgroupBarrier();
let v2805 = *v3841;
*v1828 = v2805;
workgroupBarrier();
let v2814 = *v1837;
let v2815 = *v3841;
let v2816 = v2815 + v2814;
*v3841 = v2816;
let v2825 = *v1848;
let v2826 = *v3841;
let v2827 = v2826 + v2825;
*v3841 = v2827;
let v2836 = *v1859;
let v2837 = *v3841;
let v2838 = v2837 + v2836;
*v3841 = v2838;
let v2847 = *v1870;
let v2848 = *v3841;
let v2849 = v2848 + v2847;
*v3841 = v2849;
let v2858 = *v1881;
let v2859 = *v3841;
let v2860 = v2859 + v2858;
*v3841 = v2860;
let v2869 = *v1892;
let v2870 = *v3841;
let v2871 = v2870 + v2869;
*v3841 = v2871;
let v2880 = *v1903;
let v2881 = *v3841;
let v2882 = v2881 + v2880;
*v3841 = v2882;
if v1908 {
let v2886 = v1803 + v160;
let v2889 = v2886 < v20;
let v2890 = v1808 < v19;
let v2891 = v2889 && v2890;
if v2891 {
let v2892 = v2886 * v22;
let v2896 = v2892 + v71;
let v2899 = v456 * v20;
let v2900 = v2899 * v22;
let v2901 = v2900 + v2896;
let v2902 = v2901 * v19;
let v2903 = v2902 + v1808;
let v2907 = &(*v4131)[v2903];
let v2908 = *v3841;
*v2907 = v2908;

}

}
let v2914 = *v407;
var<function> v3843_store: f32;
let v3843 = &v3843_store;
*v3843 = v2914;
let v2921 = *v453;
var<function> v3844_store: f32;
let v3844 = &v3844_store;
*v3844 = v2921;
workgroupBarrier();
let v2927 = *v3843;
*v1828 = v2927;
workgroupBarrier();
let v2936 = *v1837;
let v2937 = *v3843;
let v2938 = v2937 + v2936;
*v3843 = v2938;
let v2947 = *v1848;
let v2948 = *v3843;
let v2949 = v2948 + v2947;
*v3843 = v2949;
let v2958 = *v1859;
let v2959 = *v3843;
let v2960 = v2959 + v2958;
*v3843 = v2960;
let v2969 = *v1870;
let v2970 = *v3843;
let v2971 = v2970 + v2969;
*v3843 = v2971;
let v2980 = *v1881;
let v2981 = *v3843;
let v2982 = v2981 + v2980;
*v3843 = v2982;
let v2991 = *v1892;
let v2992 = *v3843;
let v2993 = v2992 + v2991;
*v3843 = v2993;
let v3002 = *v1903;
let v3003 = *v3843;
let v3004 = v3003 + v3002;
*v3843 = v3004;
if v1908 {
let v3008 = v1803 + v160;
let v3010 = v1808 + v100;
let v3011 = v3008 < v20;
let v3012 = v3010 < v19;
let v3013 = v3011 && v3012;
if v3013 {
let v3014 = v3008 * v22;
let v3018 = v3014 + v71;
let v3021 = v456 * v20;
let v3022 = v3021 * v22;
let v3023 = v3022 + v3018;
let v3024 = v3023 * v19;
let v3025 = v3024 + v3010;
let v3029 = &(*v4131)[v3025];
let v3030 = *v3843;
*v3029 = v3030;

}

}
let v3036 = *v413;
var<function> v3845_store: f32;
let v3845 = &v3845_store;
*v3845 = v3036;
let v3043 = *v453;
var<function> v3846_store: f32;
let v3846 = &v3846_store;
*v3846 = v3043;
workgroupBarrier();
let v3049 = *v3845;
*v1828 = v3049;
workgroupBarrier();
let v3058 = *v1837;
let v3059 = *v3845;
let v3060 = v3059 + v3058;
*v3845 = v3060;
let v3069 = *v1848;
let v3070 = *v3845;
let v3071 = v3070 + v3069;
*v3845 = v3071;
let v3080 = *v1859;
let v3081 = *v3845;
let v3082 = v3081 + v3080;
*v3845 = v3082;
let v3091 = *v1870;
let v3092 = *v3845;
let v3093 = v3092 + v3091;
*v3845 = v3093;
let v3102 = *v1881;
let v3103 = *v3845;
let v3104 = v3103 + v3102;
*v3845 = v3104;
let v3113 = *v1892;
let v3114 = *v3845;
let v3115 = v3114 + v3113;
*v3845 = v3115;
let v3124 = *v1903;
let v3125 = *v3845;
let v3126 = v3125 + v3124;
*v3845 = v3126;
if v1908 {
let v3130 = v1803 + v160;
let v3132 = v1808 + v74;
let v3133 = v3130 < v20;
let v3134 = v3132 < v19;
let v3135 = v3133 && v3134;
if v3135 {
let v3136 = v3130 * v22;
let v3140 = v3136 + v71;
let v3143 = v456 * v20;
let v3144 = v3143 * v22;
let v3145 = v3144 + v3140;
let v3146 = v3145 * v19;
let v3147 = v3146 + v3132;
let v3151 = &(*v4131)[v3147];
let v3152 = *v3845;
*v3151 = v3152;

}

}
let v3158 = *v419;
var<function> v3847_store: f32;
let v3847 = &v3847_store;
*v3847 = v3158;
let v3165 = *v453;
var<function> v3848_store: f32;
let v3848 = &v3848_store;
*v3848 = v3165;
workgroupBarrier();
let v3171 = *v3847;
*v1828 = v3171;
workgroupBarrier();
let v3180 = *v1837;
let v3181 = *v3847;
let v3182 = v3181 + v3180;
*v3847 = v3182;
let v3191 = *v1848;
let v3192 = *v3847;
let v3193 = v3192 + v3191;
*v3847 = v3193;
let v3202 = *v1859;
let v3203 = *v3847;
let v3204 = v3203 + v3202;
*v3847 = v3204;
let v3213 = *v1870;
let v3214 = *v3847;
let v3215 = v3214 + v3213;
*v3847 = v3215;
let v3224 = *v1881;
let v3225 = *v3847;
let v3226 = v3225 + v3224;
*v3847 = v3226;
let v3235 = *v1892;
let v3236 = *v3847;
let v3237 = v3236 + v3235;
*v3847 = v3237;
let v3246 = *v1903;
let v3247 = *v3847;
let v3248 = v3247 + v3246;
*v3847 = v3248;
if v1908 {
let v3252 = v1803 + v160;
let v3254 = v1808 + v140;
let v3255 = v3252 < v20;
let v3256 = v3254 < v19;
let v3257 = v3255 && v3256;
if v3257 {
let v3258 = v3252 * v22;
let v3262 = v3258 + v71;
let v3265 = v456 * v20;
let v3266 = v3265 * v22;
let v3267 = v3266 + v3262;
let v3268 = v3267 * v19;
let v3269 = v3268 + v3254;
let v3273 = &(*v4131)[v3269];
let v3274 = *v3847;
*v3273 = v3274;

}

}
let v3280 = *v425;
var<function> v3849_store: f32;
let v3849 = &v3849_store;
*v3849 = v3280;
let v3287 = *v453;
var<function> v3850_store: f32;
let v3850 = &v3850_store;
*v3850 = v3287;
workgroupBarrier();
let v3293 = *v3849;
*v1828 = v3293;
workgroupBarrier();
let v3302 = *v1837;
let v3303 = *v3849;
let v3304 = v3303 + v3302;
*v3849 = v3304;
let v3313 = *v1848;
let v3314 = *v3849;
let v3315 = v3314 + v3313;
*v3849 = v3315;
let v3324 = *v1859;
let v3325 = *v3849;
let v3326 = v3325 + v3324;
*v3849 = v3326;
let v3335 = *v1870;
let v3336 = *v3849;
let v3337 = v3336 + v3335;
*v3849 = v3337;
let v3346 = *v1881;
let v3347 = *v3849;
let v3348 = v3347 + v3346;
*v3849 = v3348;
let v3357 = *v1892;
let v3358 = *v3849;
let v3359 = v3358 + v3357;
*v3849 = v3359;
let v3368 = *v1903;
let v3369 = *v3849;
let v3370 = v3369 + v3368;
*v3849 = v3370;
if v1908 {
let v3374 = v1803 + v200;
let v3377 = v3374 < v20;
let v3378 = v1808 < v19;
let v3379 = v3377 && v3378;
if v3379 {
let v3380 = v3374 * v22;
let v3384 = v3380 + v71;
let v3387 = v456 * v20;
let v3388 = v3387 * v22;
let v3389 = v3388 + v3384;
let v3390 = v3389 * v19;
let v3391 = v3390 + v1808;
let v3395 = &(*v4131)[v3391];
let v3396 = *v3849;
*v3395 = v3396;

}

}
let v3402 = *v431;
var<function> v3851_store: f32;
let v3851 = &v3851_store;
*v3851 = v3402;
let v3409 = *v453;
var<function> v3852_store: f32;
let v3852 = &v3852_store;
*v3852 = v3409;
workgroupBarrier();
let v3415 = *v3851;
*v1828 = v3415;
workgroupBarrier();
let v3424 = *v1837;
let v3425 = *v3851;
let v3426 = v3425 + v3424;
*v3851 = v3426;
let v3435 = *v1848;
let v3436 = *v3851;
let v3437 = v3436 + v3435;
*v3851 = v3437;
let v3446 = *v1859;
let v3447 = *v3851;
let v3448 = v3447 + v3446;
*v3851 = v3448;
let v3457 = *v1870;
let v3458 = *v3851;
let v3459 = v3458 + v3457;
*v3851 = v3459;
let v3468 = *v1881;
let v3469 = *v3851;
let v3470 = v3469 + v3468;
*v3851 = v3470;
let v3479 = *v1892;
let v3480 = *v3851;
let v3481 = v3480 + v3479;
*v3851 = v3481;
let v3490 = *v1903;
let v3491 = *v3851;
let v3492 = v3491 + v3490;
*v3851 = v3492;
if v1908 {
let v3496 = v1803 + v200;
let v3498 = v1808 + v100;
let v3499 = v3496 < v20;
let v3500 = v3498 < v19;
let v3501 = v3499 && v3500;
if v3501 {
let v3502 = v3496 * v22;
let v3506 = v3502 + v71;
let v3509 = v456 * v20;
let v3510 = v3509 * v22;
let v3511 = v3510 + v3506;
let v3512 = v3511 * v19;
let v3513 = v3512 + v3498;
let v3517 = &(*v4131)[v3513];
let v3518 = *v3851;
*v3517 = v3518;

}

}
let v3524 = *v437;
var<function> v3853_store: f32;
let v3853 = &v3853_store;
*v3853 = v3524;
let v3531 = *v453;
var<function> v3854_store: f32;
let v3854 = &v3854_store;
*v3854 = v3531;
workgroupBarrier();
let v3537 = *v3853;
*v1828 = v3537;
workgroupBarrier();
let v3546 = *v1837;
let v3547 = *v3853;
let v3548 = v3547 + v3546;
*v3853 = v3548;
let v3557 = *v1848;
let v3558 = *v3853;
let v3559 = v3558 + v3557;
*v3853 = v3559;
let v3568 = *v1859;
let v3569 = *v3853;
let v3570 = v3569 + v3568;
*v3853 = v3570;
let v3579 = *v1870;
let v3580 = *v3853;
let v3581 = v3580 + v3579;
*v3853 = v3581;
let v3590 = *v1881;
let v3591 = *v3853;
let v3592 = v3591 + v3590;
*v3853 = v3592;
let v3601 = *v1892;
let v3602 = *v3853;
let v3603 = v3602 + v3601;
*v3853 = v3603;
let v3612 = *v1903;
let v3613 = *v3853;
let v3614 = v3613 + v3612;
*v3853 = v3614;
if v1908 {
let v3618 = v1803 + v200;
let v3620 = v1808 + v74;
let v3621 = v3618 < v20;
let v3622 = v3620 < v19;
let v3623 = v3621 && v3622;
if v3623 {
let v3624 = v3618 * v22;
let v3628 = v3624 + v71;
let v3631 = v456 * v20;
let v3632 = v3631 * v22;
let v3633 = v3632 + v3628;
let v3634 = v3633 * v19;
let v3635 = v3634 + v3620;
let v3639 = &(*v4131)[v3635];
let v3640 = *v3853;
*v3639 = v3640;

}

}
let v3646 = *v443;
var<function> v3855_store: f32;
let v3855 = &v3855_store;
*v3855 = v3646;
let v3653 = *v453;
var<function> v3856_store: f32;
let v3856 = &v3856_store;
*v3856 = v3653;
workgroupBarrier();
let v3659 = *v3855;
*v1828 = v3659;
workgroupBarrier();
let v3668 = *v1837;
let v3669 = *v3855;
let v3670 = v3669 + v3668;
*v3855 = v3670;
let v3679 = *v1848;
let v3680 = *v3855;
let v3681 = v3680 + v3679;
*v3855 = v3681;
let v3690 = *v1859;
let v3691 = *v3855;
let v3692 = v3691 + v3690;
*v3855 = v3692;
let v3701 = *v1870;
let v3702 = *v3855;
let v3703 = v3702 + v3701;
*v3855 = v3703;
let v3712 = *v1881;
let v3713 = *v3855;
let v3714 = v3713 + v3712;
*v3855 = v3714;
let v3723 = *v1892;
let v3724 = *v3855;
let v3725 = v3724 + v3723;
*v3855 = v3725;
let v3734 = *v1903;
let v3735 = *v3855;
let v3736 = v3735 + v3734;
*v3855 = v3736;
if v1908 {
let v3740 = v1803 + v200;
let v3742 = v1808 + v140;
let v3743 = v3740 < v20;
let v3744 = v3742 < v19;
let v3745 = v3743 && v3744;
if v3745 {
let v3746 = v3740 * v22;
let v3750 = v3746 + v71;
let v3753 = v456 * v20;
let v3754 = v3753 * v22;
let v3755 = v3754 + v3750;
let v3756 = v3755 * v19;
let v3757 = v3756 + v3742;
let v3761 = &(*v4131)[v3757];
let v3762 = *v3855;
*v3761 = v3762;

}

}

}
return;

}
