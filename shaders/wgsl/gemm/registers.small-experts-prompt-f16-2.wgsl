enable f16;
var<workgroup> shared_v25: array<f32, 2176>;
var<workgroup> shared_v29: array<f32, 1088>;
var<workgroup> shared_v33: array<f32, 1>;
var<workgroup> shared_v37: array<i32, 1>;
var<workgroup> shared_v1798: array<f32, 257>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f16>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn registers_kernel_w_f16_n_1(@builtin(local_invocation_index) v3861: u32, @builtin(workgroup_id) v3863: vec3<u32>) {
let v4135 = &v13;
let v4136 = &v9;
let v4137 = &v5;
let v4138 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_usize[0];
let v18 = info_var.scalars_usize[1];
let v19 = info_var.scalars_usize[2];
let v20 = info_var.scalars_usize[3];
let v21 = info_var.scalars_usize[4];
let v22 = info_var.scalars_usize[5];
let v24 = info_var.scalars_usize[7];
let v3772 = &shared_v25;
let v3773 = &shared_v29;
let v35 = u32(1);
let v3775 = &shared_v37;
let v3862 = v3861;
let v42 = u32(0);
let v43 = v3862 == v42;
if v43 {
let v3864 = v3863[1];
let v45 = u32(v3864);
let v49 = &(*v4136)[v45];
let v50 = *v49;
let v55 = &(*v3775)[v3];
*v55 = v50;

}
workgroupBarrier();
let v60 = &(*v3775)[v3];
let v61 = workgroupUniformLoad(v60);
let v62 = i32(0);
let v63 = v61 >= v62;
if v63 {
let v3865 = v3863[1];
let v65 = u32(v3865);
let v66 = v65 % v21;
let v67 = u32(32);
let v68 = v66 * v67;
let v71 = v65 / v21;
var<function> v3776_store: array<u32, 8>= array<u32, 8>();
let v3776 = &v3776_store;
let v74 = u32(8);
let v77 = u32(v3862);
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
let v95 = &(*v3776)[v3];
*v95 = v90;
let v100 = u32(4);
let v101 = v79 + v100;
let v103 = min(v101, v82);
let v104 = v68 + v103;
let v107 = min(v104, v86);
let v108 = v107 * v22;
let v109 = v108 + v71;
let v110 = v109 * v17;
let v115 = &(*v3776)[v35];
*v115 = v110;
let v121 = v79 + v74;
let v123 = min(v121, v82);
let v124 = v68 + v123;
let v127 = min(v124, v86);
let v128 = v127 * v22;
let v129 = v128 + v71;
let v130 = v129 * v17;
let v133 = u32(2);
let v135 = &(*v3776)[v133];
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
let v155 = &(*v3776)[v153];
*v155 = v150;
let v160 = u32(16);
let v161 = v79 + v160;
let v163 = min(v161, v82);
let v164 = v68 + v163;
let v167 = min(v164, v86);
let v168 = v167 * v22;
let v169 = v168 + v71;
let v170 = v169 * v17;
let v175 = &(*v3776)[v100];
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
let v195 = &(*v3776)[v193];
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
let v215 = &(*v3776)[v213];
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
let v235 = &(*v3776)[v233];
*v235 = v230;
let v236 = u32(v61);
let v240 = v236 + v71;
let v3876 = v3863[0];
let v242 = u32(v3876);
let v244 = v242 * v160;
var<function> v3777_store: array<u32, 4>= array<u32, 4>();
let v3777 = &v3777_store;
let v255 = v244 + v79;
let v257 = v19 - v35;
let v258 = min(v255, v257);
let v259 = v240 * v19;
let v260 = v259 + v258;
let v261 = v260 * v18;
let v266 = &(*v3777)[v3];
*v266 = v261;
let v273 = v244 + v101;
let v276 = min(v273, v257);
let v278 = v259 + v276;
let v279 = v278 * v18;
let v284 = &(*v3777)[v35];
*v284 = v279;
let v291 = v244 + v121;
let v294 = min(v291, v257);
let v296 = v259 + v294;
let v297 = v296 * v18;
let v302 = &(*v3777)[v133];
*v302 = v297;
let v309 = v244 + v141;
let v312 = min(v309, v257);
let v314 = v259 + v312;
let v315 = v314 * v18;
let v320 = &(*v3777)[v153];
*v320 = v315;
var<function> v3778_store: array<f32, 8>= array<f32, 8>();
let v3778 = &v3778_store;
var<function> v3779_store: array<f16, 4>= array<f16, 4>();
let v3779 = &v3779_store;
let v336 = v77 / v100;
let v338 = v336 % v74;
let v342 = v77 % v100;
let v344 = v336 / v74;
var<function> v3781_store: array<f32, 16>= array<f32, 16>();
let v3781 = &v3781_store;
let v353 = &(*v3781)[v3];
let v354 = f32(0.0);
*v353 = v354;
let v359 = &(*v3781)[v35];
*v359 = v354;
let v365 = &(*v3781)[v133];
*v365 = v354;
let v371 = &(*v3781)[v153];
*v371 = v354;
let v377 = &(*v3781)[v100];
*v377 = v354;
let v383 = &(*v3781)[v193];
*v383 = v354;
let v389 = &(*v3781)[v213];
*v389 = v354;
let v395 = &(*v3781)[v233];
*v395 = v354;
let v401 = &(*v3781)[v74];
*v401 = v354;
let v405 = u32(9);
let v407 = &(*v3781)[v405];
*v407 = v354;
let v411 = u32(10);
let v413 = &(*v3781)[v411];
*v413 = v354;
let v417 = u32(11);
let v419 = &(*v3781)[v417];
*v419 = v354;
let v425 = &(*v3781)[v140];
*v425 = v354;
let v429 = u32(13);
let v431 = &(*v3781)[v429];
*v431 = v354;
let v435 = u32(14);
let v437 = &(*v3781)[v435];
*v437 = v354;
let v441 = u32(15);
let v443 = &(*v3781)[v441];
*v443 = v354;
var<function> v3782_store: array<f32, 1>= array<f32, 1>();
let v3782 = &v3782_store;
let v453 = &(*v3782)[v3];
*v453 = v354;
let v3883 = v3863[2];
let v456 = u32(v3883);
let v457 = v456 * v24;
var<function> v3783_store: u32;
let v3783 = &v3783_store;
*v3783 = v457;
let v459 = *v3783;
let v460 = v459 + v24;
let v461 = min(v17, v460);
let v465 = v77 % v78;
let v467 = v459 + v465;
var<function> v3784_store: u32;
let v3784 = &v3784_store;
*v3784 = v467;
var<function> v3785_store: f32;
let v3785 = &v3785_store;
*v3785 = v354;
let v471 = *v3784;
let v472 = v471 < v461;
if v472 {
let v478 = *v95;
let v480 = v478 + v471;
let v484 = &(*v4138)[v480];
let v485 = *v484;
*v3785 = v485;

}
let v490 = &(*v3778)[v3];
let v491 = *v3785;
*v490 = v491;
var<function> v3786_store: f32;
let v3786 = &v3786_store;
*v3786 = v354;
let v494 = *v3784;
let v495 = v494 < v461;
if v495 {
let v501 = *v115;
let v503 = v501 + v494;
let v507 = &(*v4138)[v503];
let v508 = *v507;
*v3786 = v508;

}
let v513 = &(*v3778)[v35];
let v514 = *v3786;
*v513 = v514;
var<function> v3787_store: f32;
let v3787 = &v3787_store;
*v3787 = v354;
let v517 = *v3784;
let v518 = v517 < v461;
if v518 {
let v524 = *v135;
let v526 = v524 + v517;
let v530 = &(*v4138)[v526];
let v531 = *v530;
*v3787 = v531;

}
let v536 = &(*v3778)[v133];
let v537 = *v3787;
*v536 = v537;
var<function> v3788_store: f32;
let v3788 = &v3788_store;
*v3788 = v354;
let v540 = *v3784;
let v541 = v540 < v461;
if v541 {
let v547 = *v155;
let v549 = v547 + v540;
let v553 = &(*v4138)[v549];
let v554 = *v553;
*v3788 = v554;

}
let v559 = &(*v3778)[v153];
let v560 = *v3788;
*v559 = v560;
var<function> v3789_store: f32;
let v3789 = &v3789_store;
*v3789 = v354;
let v563 = *v3784;
let v564 = v563 < v461;
if v564 {
let v570 = *v175;
let v572 = v570 + v563;
let v576 = &(*v4138)[v572];
let v577 = *v576;
*v3789 = v577;

}
let v582 = &(*v3778)[v100];
let v583 = *v3789;
*v582 = v583;
var<function> v3790_store: f32;
let v3790 = &v3790_store;
*v3790 = v354;
let v586 = *v3784;
let v587 = v586 < v461;
if v587 {
let v593 = *v195;
let v595 = v593 + v586;
let v599 = &(*v4138)[v595];
let v600 = *v599;
*v3790 = v600;

}
let v605 = &(*v3778)[v193];
let v606 = *v3790;
*v605 = v606;
var<function> v3791_store: f32;
let v3791 = &v3791_store;
*v3791 = v354;
let v609 = *v3784;
let v610 = v609 < v461;
if v610 {
let v616 = *v215;
let v618 = v616 + v609;
let v622 = &(*v4138)[v618];
let v623 = *v622;
*v3791 = v623;

}
let v628 = &(*v3778)[v213];
let v629 = *v3791;
*v628 = v629;
var<function> v3792_store: f32;
let v3792 = &v3792_store;
*v3792 = v354;
let v632 = *v3784;
let v633 = v632 < v461;
if v633 {
let v639 = *v235;
let v641 = v639 + v632;
let v645 = &(*v4138)[v641];
let v646 = *v645;
*v3792 = v646;

}
let v651 = &(*v3778)[v233];
let v652 = *v3792;
*v651 = v652;
let v653 = f16(0.0);
var<function> v3793_store: f16;
let v3793 = &v3793_store;
*v3793 = v653;
let v655 = *v3784;
let v656 = v655 < v461;
if v656 {
let v662 = *v266;
let v664 = v662 + v655;
let v668 = &(*v4137)[v664];
let v669 = *v668;
*v3793 = v669;

}
let v674 = &(*v3779)[v3];
let v675 = *v3793;
*v674 = v675;
var<function> v3794_store: f16;
let v3794 = &v3794_store;
*v3794 = v653;
let v678 = *v3784;
let v679 = v678 < v461;
if v679 {
let v685 = *v284;
let v687 = v685 + v678;
let v691 = &(*v4137)[v687];
let v692 = *v691;
*v3794 = v692;

}
let v697 = &(*v3779)[v35];
let v698 = *v3794;
*v697 = v698;
var<function> v3795_store: f16;
let v3795 = &v3795_store;
*v3795 = v653;
let v701 = *v3784;
let v702 = v701 < v461;
if v702 {
let v708 = *v302;
let v710 = v708 + v701;
let v714 = &(*v4137)[v710];
let v715 = *v714;
*v3795 = v715;

}
let v720 = &(*v3779)[v133];
let v721 = *v3795;
*v720 = v721;
var<function> v3796_store: f16;
let v3796 = &v3796_store;
*v3796 = v653;
let v724 = *v3784;
let v725 = v724 < v461;
if v725 {
let v731 = *v320;
let v733 = v731 + v724;
let v737 = &(*v4137)[v733];
let v738 = *v737;
*v3796 = v738;

}
let v743 = &(*v3779)[v153];
let v744 = *v3796;
*v743 = v744;
loop {
let v745 = *v3783;
let v746 = v745 < v461;
if !v746 { break; }
workgroupBarrier();
let v755 = v79 < v67;
if v755 {
let v756 = u32(68);
let v757 = v79 * v756;
let v762 = v757 + v465;
let v768 = *v490;
let v772 = &(*v3772)[v762];
*v772 = v768;

}
let v780 = v101 < v67;
if v780 {
let v781 = u32(68);
let v782 = v101 * v781;
let v787 = v782 + v465;
let v793 = *v513;
let v797 = &(*v3772)[v787];
*v797 = v793;

}
let v805 = v121 < v67;
if v805 {
let v806 = u32(68);
let v807 = v121 * v806;
let v812 = v807 + v465;
let v818 = *v536;
let v822 = &(*v3772)[v812];
*v822 = v818;

}
let v830 = v141 < v67;
if v830 {
let v831 = u32(68);
let v832 = v141 * v831;
let v837 = v832 + v465;
let v843 = *v559;
let v847 = &(*v3772)[v837];
*v847 = v843;

}
let v855 = v161 < v67;
if v855 {
let v856 = u32(68);
let v857 = v161 * v856;
let v862 = v857 + v465;
let v868 = *v582;
let v872 = &(*v3772)[v862];
*v872 = v868;

}
let v880 = v181 < v67;
if v880 {
let v881 = u32(68);
let v882 = v181 * v881;
let v887 = v882 + v465;
let v893 = *v605;
let v897 = &(*v3772)[v887];
*v897 = v893;

}
let v905 = v201 < v67;
if v905 {
let v906 = u32(68);
let v907 = v201 * v906;
let v912 = v907 + v465;
let v918 = *v628;
let v922 = &(*v3772)[v912];
*v922 = v918;

}
let v930 = v221 < v67;
if v930 {
let v931 = u32(68);
let v932 = v221 * v931;
let v937 = v932 + v465;
let v943 = *v651;
let v947 = &(*v3772)[v937];
*v947 = v943;

}
let v955 = v79 < v160;
if v955 {
let v956 = u32(68);
let v957 = v79 * v956;
let v962 = v957 + v465;
let v968 = *v674;
let v969 = f32(v968);
let v973 = &(*v3773)[v962];
*v973 = v969;

}
let v981 = v101 < v160;
if v981 {
let v982 = u32(68);
let v983 = v101 * v982;
let v988 = v983 + v465;
let v994 = *v697;
let v995 = f32(v994);
let v999 = &(*v3773)[v988];
*v999 = v995;

}
let v1007 = v121 < v160;
if v1007 {
let v1008 = u32(68);
let v1009 = v121 * v1008;
let v1014 = v1009 + v465;
let v1020 = *v720;
let v1021 = f32(v1020);
let v1025 = &(*v3773)[v1014];
*v1025 = v1021;

}
let v1033 = v141 < v160;
if v1033 {
let v1034 = u32(68);
let v1035 = v141 * v1034;
let v1040 = v1035 + v465;
let v1046 = *v743;
let v1047 = f32(v1046);
let v1051 = &(*v3773)[v1040];
*v1051 = v1047;

}
workgroupBarrier();
let v1052 = *v3783;
let v1054 = v1052 + v78;
*v3783 = v1054;
let v1055 = *v3784;
let v1057 = v1055 + v78;
*v3784 = v1057;
var<function> v3798_store: f32;
let v3798 = &v3798_store;
*v3798 = v354;
let v1060 = *v3784;
let v1061 = v1060 < v461;
if v1061 {
let v1067 = *v95;
let v1069 = v1067 + v1060;
let v1073 = &(*v4138)[v1069];
let v1074 = *v1073;
*v3798 = v1074;

}
let v1080 = *v3798;
*v490 = v1080;
var<function> v3799_store: f32;
let v3799 = &v3799_store;
*v3799 = v354;
let v1083 = *v3784;
let v1084 = v1083 < v461;
if v1084 {
let v1090 = *v115;
let v1092 = v1090 + v1083;
let v1096 = &(*v4138)[v1092];
let v1097 = *v1096;
*v3799 = v1097;

}
let v1103 = *v3799;
*v513 = v1103;
var<function> v3800_store: f32;
let v3800 = &v3800_store;
*v3800 = v354;
let v1106 = *v3784;
let v1107 = v1106 < v461;
if v1107 {
let v1113 = *v135;
let v1115 = v1113 + v1106;
let v1119 = &(*v4138)[v1115];
let v1120 = *v1119;
*v3800 = v1120;

}
let v1126 = *v3800;
*v536 = v1126;
var<function> v3801_store: f32;
let v3801 = &v3801_store;
*v3801 = v354;
let v1129 = *v3784;
let v1130 = v1129 < v461;
if v1130 {
let v1136 = *v155;
let v1138 = v1136 + v1129;
let v1142 = &(*v4138)[v1138];
let v1143 = *v1142;
*v3801 = v1143;

}
let v1149 = *v3801;
*v559 = v1149;
var<function> v3802_store: f32;
let v3802 = &v3802_store;
*v3802 = v354;
let v1152 = *v3784;
let v1153 = v1152 < v461;
if v1153 {
let v1159 = *v175;
let v1161 = v1159 + v1152;
let v1165 = &(*v4138)[v1161];
let v1166 = *v1165;
*v3802 = v1166;

}
let v1172 = *v3802;
*v582 = v1172;
var<function> v3803_store: f32;
let v3803 = &v3803_store;
*v3803 = v354;
let v1175 = *v3784;
let v1176 = v1175 < v461;
if v1176 {
let v1182 = *v195;
let v1184 = v1182 + v1175;
let v1188 = &(*v4138)[v1184];
let v1189 = *v1188;
*v3803 = v1189;

}
let v1195 = *v3803;
*v605 = v1195;
var<function> v3804_store: f32;
let v3804 = &v3804_store;
*v3804 = v354;
let v1198 = *v3784;
let v1199 = v1198 < v461;
if v1199 {
let v1205 = *v215;
let v1207 = v1205 + v1198;
let v1211 = &(*v4138)[v1207];
let v1212 = *v1211;
*v3804 = v1212;

}
let v1218 = *v3804;
*v628 = v1218;
var<function> v3805_store: f32;
let v3805 = &v3805_store;
*v3805 = v354;
let v1221 = *v3784;
let v1222 = v1221 < v461;
if v1222 {
let v1228 = *v235;
let v1230 = v1228 + v1221;
let v1234 = &(*v4138)[v1230];
let v1235 = *v1234;
*v3805 = v1235;

}
let v1241 = *v3805;
*v651 = v1241;
var<function> v3806_store: f16;
let v3806 = &v3806_store;
*v3806 = v653;
let v1244 = *v3784;
let v1245 = v1244 < v461;
if v1245 {
let v1251 = *v266;
let v1253 = v1251 + v1244;
let v1257 = &(*v4137)[v1253];
let v1258 = *v1257;
*v3806 = v1258;

}
let v1264 = *v3806;
*v674 = v1264;
var<function> v3807_store: f16;
let v3807 = &v3807_store;
*v3807 = v653;
let v1267 = *v3784;
let v1268 = v1267 < v461;
if v1268 {
let v1274 = *v284;
let v1276 = v1274 + v1267;
let v1280 = &(*v4137)[v1276];
let v1281 = *v1280;
*v3807 = v1281;

}
let v1287 = *v3807;
*v697 = v1287;
var<function> v3808_store: f16;
let v3808 = &v3808_store;
*v3808 = v653;
let v1290 = *v3784;
let v1291 = v1290 < v461;
if v1291 {
let v1297 = *v302;
let v1299 = v1297 + v1290;
let v1303 = &(*v4137)[v1299];
let v1304 = *v1303;
*v3808 = v1304;

}
let v1310 = *v3808;
*v720 = v1310;
var<function> v3809_store: f16;
let v3809 = &v3809_store;
*v3809 = v653;
let v1313 = *v3784;
let v1314 = v1313 < v461;
if v1314 {
let v1320 = *v320;
let v1322 = v1320 + v1313;
let v1326 = &(*v4137)[v1322];
let v1327 = *v1326;
*v3809 = v1327;

}
let v1333 = *v3809;
*v743 = v1333;
var<function> v3810_store: array<f32, 4>= array<f32, 4>();
let v3810 = &v3810_store;
for(var v1341: u32 = v3; v1341 < v74; v1341 += v35) {
let v1344 = v344 * v74;
let v1345 = v1344 + v1341;
let v1348 = u32(68);
let v1349 = v338 * v1348;
let v1350 = v1349 + v1345;
let v1354 = &(*v3772)[v1350];
let v1355 = *v1354;
let v1360 = &(*v3810)[v3];
*v1360 = v1355;
let v1362 = v338 + v74;
let v1364 = v1362 * v1348;
let v1365 = v1364 + v1345;
let v1369 = &(*v3772)[v1365];
let v1370 = *v1369;
let v1375 = &(*v3810)[v35];
*v1375 = v1370;
let v1377 = v338 + v160;
let v1379 = v1377 * v1348;
let v1380 = v1379 + v1345;
let v1384 = &(*v3772)[v1380];
let v1385 = *v1384;
let v1390 = &(*v3810)[v133];
*v1390 = v1385;
let v1392 = v338 + v200;
let v1394 = v1392 * v1348;
let v1395 = v1394 + v1345;
let v1399 = &(*v3772)[v1395];
let v1400 = *v1399;
let v1405 = &(*v3810)[v153];
*v1405 = v1400;
let v1409 = v342 * v1348;
let v1410 = v1409 + v1345;
let v1414 = &(*v3773)[v1410];
let v1415 = *v1414;
let v1421 = *v353;
var<function> v3812_store: f32;
let v3812 = &v3812_store;
*v3812 = v1421;
let v1428 = *v1360;
let v1430 = *v3812;
let v4119 = fma(v1428, v1415, v1430);
*v3812 = v4119;
let v1437 = *v3812;
*v353 = v1437;
let v1443 = *v377;
var<function> v3813_store: f32;
let v3813 = &v3813_store;
*v3813 = v1443;
let v1450 = *v1375;
let v1452 = *v3813;
let v4120 = fma(v1450, v1415, v1452);
*v3813 = v4120;
let v1459 = *v3813;
*v377 = v1459;
let v1465 = *v401;
var<function> v3814_store: f32;
let v3814 = &v3814_store;
*v3814 = v1465;
let v1472 = *v1390;
let v1474 = *v3814;
let v4121 = fma(v1472, v1415, v1474);
*v3814 = v4121;
let v1481 = *v3814;
*v401 = v1481;
let v1487 = *v425;
var<function> v3815_store: f32;
let v3815 = &v3815_store;
*v3815 = v1487;
let v1494 = *v1405;
let v1496 = *v3815;
let v4122 = fma(v1494, v1415, v1496);
*v3815 = v4122;
let v1503 = *v3815;
*v425 = v1503;
let v1505 = v342 + v100;
let v1507 = v1505 * v1348;
let v1508 = v1507 + v1345;
let v1512 = &(*v3773)[v1508];
let v1513 = *v1512;
let v1519 = *v359;
var<function> v3816_store: f32;
let v3816 = &v3816_store;
*v3816 = v1519;
let v1526 = *v1360;
let v1528 = *v3816;
let v4123 = fma(v1526, v1513, v1528);
*v3816 = v4123;
let v1535 = *v3816;
*v359 = v1535;
let v1541 = *v383;
var<function> v3817_store: f32;
let v3817 = &v3817_store;
*v3817 = v1541;
let v1548 = *v1375;
let v1550 = *v3817;
let v4124 = fma(v1548, v1513, v1550);
*v3817 = v4124;
let v1557 = *v3817;
*v383 = v1557;
let v1563 = *v407;
var<function> v3818_store: f32;
let v3818 = &v3818_store;
*v3818 = v1563;
let v1570 = *v1390;
let v1572 = *v3818;
let v4125 = fma(v1570, v1513, v1572);
*v3818 = v4125;
let v1579 = *v3818;
*v407 = v1579;
let v1585 = *v431;
var<function> v3819_store: f32;
let v3819 = &v3819_store;
*v3819 = v1585;
let v1592 = *v1405;
let v1594 = *v3819;
let v4126 = fma(v1592, v1513, v1594);
*v3819 = v4126;
let v1601 = *v3819;
*v431 = v1601;
let v1603 = v342 + v74;
let v1605 = v1603 * v1348;
let v1606 = v1605 + v1345;
let v1610 = &(*v3773)[v1606];
let v1611 = *v1610;
let v1617 = *v365;
var<function> v3820_store: f32;
let v3820 = &v3820_store;
*v3820 = v1617;
let v1624 = *v1360;
let v1626 = *v3820;
let v4127 = fma(v1624, v1611, v1626);
*v3820 = v4127;
let v1633 = *v3820;
*v365 = v1633;
let v1639 = *v389;
var<function> v3821_store: f32;
let v3821 = &v3821_store;
*v3821 = v1639;
let v1646 = *v1375;
let v1648 = *v3821;
let v4128 = fma(v1646, v1611, v1648);
*v3821 = v4128;
let v1655 = *v3821;
*v389 = v1655;
let v1661 = *v413;
var<function> v3822_store: f32;
let v3822 = &v3822_store;
*v3822 = v1661;
let v1668 = *v1390;
let v1670 = *v3822;
let v4129 = fma(v1668, v1611, v1670);
*v3822 = v4129;
let v1677 = *v3822;
*v413 = v1677;
let v1683 = *v437;
var<function> v3823_store: f32;
let v3823 = &v3823_store;
*v3823 = v1683;
let v1690 = *v1405;
let v1692 = *v3823;
let v4130 = fma(v1690, v1611, v1692);
*v3823 = v4130;
let v1699 = *v3823;
*v437 = v1699;
let v1701 = v342 + v140;
let v1703 = v1701 * v1348;
let v1704 = v1703 + v1345;
let v1708 = &(*v3773)[v1704];
let v1709 = *v1708;
let v1715 = *v371;
var<function> v3824_store: f32;
let v3824 = &v3824_store;
*v3824 = v1715;
let v1722 = *v1360;
let v1724 = *v3824;
let v4131 = fma(v1722, v1709, v1724);
*v3824 = v4131;
let v1731 = *v3824;
*v371 = v1731;
let v1737 = *v395;
var<function> v3825_store: f32;
let v3825 = &v3825_store;
*v3825 = v1737;
let v1744 = *v1375;
let v1746 = *v3825;
let v4132 = fma(v1744, v1709, v1746);
*v3825 = v4132;
let v1753 = *v3825;
*v395 = v1753;
let v1759 = *v419;
var<function> v3826_store: f32;
let v3826 = &v3826_store;
*v3826 = v1759;
let v1766 = *v1390;
let v1768 = *v3826;
let v4133 = fma(v1766, v1709, v1768);
*v3826 = v4133;
let v1775 = *v3826;
*v419 = v1775;
let v1781 = *v443;
var<function> v3827_store: f32;
let v3827 = &v3827_store;
*v3827 = v1781;
let v1788 = *v1405;
let v1790 = *v3827;
let v4134 = fma(v1788, v1709, v1790);
*v3827 = v4134;
let v1797 = *v3827;
*v443 = v1797;

}

}
let v3828 = &shared_v1798;
let v1807 = v68 + v338;
let v1812 = v244 + v342;
let v1820 = *v353;
var<function> v3829_store: f32;
let v3829 = &v3829_store;
*v3829 = v1820;
let v1827 = *v453;
var<function> v3830_store: f32;
let v3830 = &v3830_store;
*v3830 = v1827;
workgroupBarrier();
let v1832 = &(*v3828)[v77];
let v1833 = *v3829;
*v1832 = v1833;
workgroupBarrier();
let v1835 = v77 + v67;
let v1836 = u32(255);
let v1837 = min(v1835, v1836);
let v1841 = &(*v3828)[v1837];
let v1842 = *v1841;
let v1843 = *v3829;
let v1844 = v1843 + v1842;
*v3829 = v1844;
let v1846 = v77 + v78;
let v1848 = min(v1846, v1836);
let v1852 = &(*v3828)[v1848];
let v1853 = *v1852;
let v1854 = *v3829;
let v1855 = v1854 + v1853;
*v3829 = v1855;
let v1856 = u32(96);
let v1857 = v77 + v1856;
let v1859 = min(v1857, v1836);
let v1863 = &(*v3828)[v1859];
let v1864 = *v1863;
let v1865 = *v3829;
let v1866 = v1865 + v1864;
*v3829 = v1866;
let v1867 = u32(128);
let v1868 = v77 + v1867;
let v1870 = min(v1868, v1836);
let v1874 = &(*v3828)[v1870];
let v1875 = *v1874;
let v1876 = *v3829;
let v1877 = v1876 + v1875;
*v3829 = v1877;
let v1878 = u32(160);
let v1879 = v77 + v1878;
let v1881 = min(v1879, v1836);
let v1885 = &(*v3828)[v1881];
let v1886 = *v1885;
let v1887 = *v3829;
let v1888 = v1887 + v1886;
*v3829 = v1888;
let v1889 = u32(192);
let v1890 = v77 + v1889;
let v1892 = min(v1890, v1836);
let v1896 = &(*v3828)[v1892];
let v1897 = *v1896;
let v1898 = *v3829;
let v1899 = v1898 + v1897;
*v3829 = v1899;
let v1900 = u32(224);
let v1901 = v77 + v1900;
let v1903 = min(v1901, v1836);
let v1907 = &(*v3828)[v1903];
let v1908 = *v1907;
let v1909 = *v3829;
let v1910 = v1909 + v1908;
*v3829 = v1910;
let v1912 = v344 == v3;
if v1912 {
let v1917 = v1807 < v20;
let v1918 = v1812 < v19;
let v1919 = v1917 && v1918;
if v1919 {
let v1920 = v1807 * v22;
let v1924 = v1920 + v71;
let v1927 = v456 * v20;
let v1928 = v1927 * v22;
let v1929 = v1928 + v1924;
let v1930 = v1929 * v19;
let v1931 = v1930 + v1812;
let v1935 = &(*v4135)[v1931];
let v1936 = *v3829;
*v1935 = v1936;

}

}
let v1942 = *v359;
var<function> v3831_store: f32;
let v3831 = &v3831_store;
*v3831 = v1942;
let v1949 = *v453;
var<function> v3832_store: f32;
let v3832 = &v3832_store;
*v3832 = v1949;
workgroupBarrier();
let v1955 = *v3831;
*v1832 = v1955;
workgroupBarrier();
let v1964 = *v1841;
let v1965 = *v3831;
let v1966 = v1965 + v1964;
*v3831 = v1966;
let v1975 = *v1852;
let v1976 = *v3831;
let v1977 = v1976 + v1975;
*v3831 = v1977;
let v1986 = *v1863;
let v1987 = *v3831;
let v1988 = v1987 + v1986;
*v3831 = v1988;
let v1997 = *v1874;
let v1998 = *v3831;
let v1999 = v1998 + v1997;
*v3831 = v1999;
let v2008 = *v1885;
let v2009 = *v3831;
let v2010 = v2009 + v2008;
*v3831 = v2010;
let v2019 = *v1896;
let v2020 = *v3831;
let v2021 = v2020 + v2019;
*v3831 = v2021;
let v2030 = *v1907;
let v2031 = *v3831;
let v2032 = v2031 + v2030;
*v3831 = v2032;
if v1912 {
let v2038 = v1812 + v100;
let v2039 = v1807 < v20;
let v2040 = v2038 < v19;
let v2041 = v2039 && v2040;
if v2041 {
let v2042 = v1807 * v22;
let v2046 = v2042 + v71;
let v2049 = v456 * v20;
let v2050 = v2049 * v22;
let v2051 = v2050 + v2046;
let v2052 = v2051 * v19;
let v2053 = v2052 + v2038;
let v2057 = &(*v4135)[v2053];
let v2058 = *v3831;
*v2057 = v2058;

}

}
let v2064 = *v365;
var<function> v3833_store: f32;
let v3833 = &v3833_store;
*v3833 = v2064;
let v2071 = *v453;
var<function> v3834_store: f32;
let v3834 = &v3834_store;
*v3834 = v2071;
workgroupBarrier();
let v2077 = *v3833;
*v1832 = v2077;
workgroupBarrier();
let v2086 = *v1841;
let v2087 = *v3833;
let v2088 = v2087 + v2086;
*v3833 = v2088;
let v2097 = *v1852;
let v2098 = *v3833;
let v2099 = v2098 + v2097;
*v3833 = v2099;
let v2108 = *v1863;
let v2109 = *v3833;
let v2110 = v2109 + v2108;
*v3833 = v2110;
let v2119 = *v1874;
let v2120 = *v3833;
let v2121 = v2120 + v2119;
*v3833 = v2121;
let v2130 = *v1885;
let v2131 = *v3833;
let v2132 = v2131 + v2130;
*v3833 = v2132;
let v2141 = *v1896;
let v2142 = *v3833;
let v2143 = v2142 + v2141;
*v3833 = v2143;
let v2152 = *v1907;
let v2153 = *v3833;
let v2154 = v2153 + v2152;
*v3833 = v2154;
if v1912 {
let v2160 = v1812 + v74;
let v2161 = v1807 < v20;
let v2162 = v2160 < v19;
let v2163 = v2161 && v2162;
if v2163 {
let v2164 = v1807 * v22;
let v2168 = v2164 + v71;
let v2171 = v456 * v20;
let v2172 = v2171 * v22;
let v2173 = v2172 + v2168;
let v2174 = v2173 * v19;
let v2175 = v2174 + v2160;
let v2179 = &(*v4135)[v2175];
let v2180 = *v3833;
*v2179 = v2180;

}

}
let v2186 = *v371;
var<function> v3835_store: f32;
let v3835 = &v3835_store;
*v3835 = v2186;
let v2193 = *v453;
var<function> v3836_store: f32;
let v3836 = &v3836_store;
*v3836 = v2193;
workgroupBarrier();
let v2199 = *v3835;
*v1832 = v2199;
workgroupBarrier();
let v2208 = *v1841;
let v2209 = *v3835;
let v2210 = v2209 + v2208;
*v3835 = v2210;
let v2219 = *v1852;
let v2220 = *v3835;
let v2221 = v2220 + v2219;
*v3835 = v2221;
let v2230 = *v1863;
let v2231 = *v3835;
let v2232 = v2231 + v2230;
*v3835 = v2232;
let v2241 = *v1874;
let v2242 = *v3835;
let v2243 = v2242 + v2241;
*v3835 = v2243;
let v2252 = *v1885;
let v2253 = *v3835;
let v2254 = v2253 + v2252;
*v3835 = v2254;
let v2263 = *v1896;
let v2264 = *v3835;
let v2265 = v2264 + v2263;
*v3835 = v2265;
let v2274 = *v1907;
let v2275 = *v3835;
let v2276 = v2275 + v2274;
*v3835 = v2276;
if v1912 {
let v2282 = v1812 + v140;
let v2283 = v1807 < v20;
let v2284 = v2282 < v19;
let v2285 = v2283 && v2284;
if v2285 {
let v2286 = v1807 * v22;
let v2290 = v2286 + v71;
let v2293 = v456 * v20;
let v2294 = v2293 * v22;
let v2295 = v2294 + v2290;
let v2296 = v2295 * v19;
let v2297 = v2296 + v2282;
let v2301 = &(*v4135)[v2297];
let v2302 = *v3835;
*v2301 = v2302;

}

}
let v2308 = *v377;
var<function> v3837_store: f32;
let v3837 = &v3837_store;
*v3837 = v2308;
let v2315 = *v453;
var<function> v3838_store: f32;
let v3838 = &v3838_store;
*v3838 = v2315;
workgroupBarrier();
let v2321 = *v3837;
*v1832 = v2321;
workgroupBarrier();
let v2330 = *v1841;
let v2331 = *v3837;
let v2332 = v2331 + v2330;
*v3837 = v2332;
let v2341 = *v1852;
let v2342 = *v3837;
let v2343 = v2342 + v2341;
*v3837 = v2343;
let v2352 = *v1863;
let v2353 = *v3837;
let v2354 = v2353 + v2352;
*v3837 = v2354;
let v2363 = *v1874;
let v2364 = *v3837;
let v2365 = v2364 + v2363;
*v3837 = v2365;
let v2374 = *v1885;
let v2375 = *v3837;
let v2376 = v2375 + v2374;
*v3837 = v2376;
let v2385 = *v1896;
let v2386 = *v3837;
let v2387 = v2386 + v2385;
*v3837 = v2387;
let v2396 = *v1907;
let v2397 = *v3837;
let v2398 = v2397 + v2396;
*v3837 = v2398;
if v1912 {
let v2402 = v1807 + v74;
let v2405 = v2402 < v20;
let v2406 = v1812 < v19;
let v2407 = v2405 && v2406;
if v2407 {
let v2408 = v2402 * v22;
let v2412 = v2408 + v71;
let v2415 = v456 * v20;
let v2416 = v2415 * v22;
let v2417 = v2416 + v2412;
let v2418 = v2417 * v19;
let v2419 = v2418 + v1812;
let v2423 = &(*v4135)[v2419];
let v2424 = *v3837;
*v2423 = v2424;

}

}
let v2430 = *v383;
var<function> v3839_store: f32;
let v3839 = &v3839_store;
*v3839 = v2430;
let v2437 = *v453;
var<function> v3840_store: f32;
let v3840 = &v3840_store;
*v3840 = v2437;
workgroupBarrier();
let v2443 = *v3839;
*v1832 = v2443;
workgroupBarrier();
let v2452 = *v1841;
let v2453 = *v3839;
let v2454 = v2453 + v2452;
*v3839 = v2454;
let v2463 = *v1852;
let v2464 = *v3839;
let v2465 = v2464 + v2463;
*v3839 = v2465;
let v2474 = *v1863;
let v2475 = *v3839;
let v2476 = v2475 + v2474;
*v3839 = v2476;
let v2485 = *v1874;
let v2486 = *v3839;
let v2487 = v2486 + v2485;
*v3839 = v2487;
let v2496 = *v1885;
let v2497 = *v3839;
let v2498 = v2497 + v2496;
*v3839 = v2498;
let v2507 = *v1896;
let v2508 = *v3839;
let v2509 = v2508 + v2507;
*v3839 = v2509;
let v2518 = *v1907;
let v2519 = *v3839;
let v2520 = v2519 + v2518;
*v3839 = v2520;
if v1912 {
let v2524 = v1807 + v74;
let v2526 = v1812 + v100;
let v2527 = v2524 < v20;
let v2528 = v2526 < v19;
let v2529 = v2527 && v2528;
if v2529 {
let v2530 = v2524 * v22;
let v2534 = v2530 + v71;
let v2537 = v456 * v20;
let v2538 = v2537 * v22;
let v2539 = v2538 + v2534;
let v2540 = v2539 * v19;
let v2541 = v2540 + v2526;
let v2545 = &(*v4135)[v2541];
let v2546 = *v3839;
*v2545 = v2546;

}

}
let v2552 = *v389;
var<function> v3841_store: f32;
let v3841 = &v3841_store;
*v3841 = v2552;
let v2559 = *v453;
var<function> v3842_store: f32;
let v3842 = &v3842_store;
*v3842 = v2559;
workgroupBarrier();
let v2565 = *v3841;
*v1832 = v2565;
workgroupBarrier();
let v2574 = *v1841;
let v2575 = *v3841;
let v2576 = v2575 + v2574;
*v3841 = v2576;
let v2585 = *v1852;
let v2586 = *v3841;
let v2587 = v2586 + v2585;
*v3841 = v2587;
let v2596 = *v1863;
let v2597 = *v3841;
let v2598 = v2597 + v2596;
*v3841 = v2598;
let v2607 = *v1874;
let v2608 = *v3841;
let v2609 = v2608 + v2607;
*v3841 = v2609;
let v2618 = *v1885;
let v2619 = *v3841;
let v2620 = v2619 + v2618;
*v3841 = v2620;
let v2629 = *v1896;
let v2630 = *v3841;
let v2631 = v2630 + v2629;
*v3841 = v2631;
let v2640 = *v1907;
let v2641 = *v3841;
let v2642 = v2641 + v2640;
*v3841 = v2642;
if v1912 {
let v2646 = v1807 + v74;
let v2648 = v1812 + v74;
let v2649 = v2646 < v20;
let v2650 = v2648 < v19;
let v2651 = v2649 && v2650;
if v2651 {
let v2652 = v2646 * v22;
let v2656 = v2652 + v71;
let v2659 = v456 * v20;
let v2660 = v2659 * v22;
let v2661 = v2660 + v2656;
let v2662 = v2661 * v19;
let v2663 = v2662 + v2648;
let v2667 = &(*v4135)[v2663];
let v2668 = *v3841;
*v2667 = v2668;

}

}
let v2674 = *v395;
var<function> v3843_store: f32;
let v3843 = &v3843_store;
*v3843 = v2674;
let v2681 = *v453;
var<function> v3844_store: f32;
let v3844 = &v3844_store;
*v3844 = v2681;
workgroupBarrier();
let v2687 = *v3843;
*v1832 = v2687;
workgroupBarrier();
let v2696 = *v1841;
let v2697 = *v3843;
let v2698 = v2697 + v2696;
*v3843 = v2698;
let v2707 = *v1852;
let v2708 = *v3843;
let v2709 = v2708 + v2707;
*v3843 = v2709;
let v2718 = *v1863;
let v2719 = *v3843;
let v2720 = v2719 + v2718;
*v3843 = v2720;
let v2729 = *v1874;
let v2730 = *v3843;
let v2731 = v2730 + v2729;
*v3843 = v2731;
let v2740 = *v1885;
let v2741 = *v3843;
let v2742 = v2741 + v2740;
*v3843 = v2742;
let v2751 = *v1896;
let v2752 = *v3843;
let v2753 = v2752 + v2751;
*v3843 = v2753;
let v2762 = *v1907;
let v2763 = *v3843;
let v2764 = v2763 + v2762;
*v3843 = v2764;
if v1912 {
let v2768 = v1807 + v74;
let v2770 = v1812 + v140;
let v2771 = v2768 < v20;
let v2772 = v2770 < v19;
let v2773 = v2771 && v2772;
if v2773 {
let v2774 = v2768 * v22;
let v2778 = v2774 + v71;
let v2781 = v456 * v20;
let v2782 = v2781 * v22;
let v2783 = v2782 + v2778;
let v2784 = v2783 * v19;
let v2785 = v2784 + v2770;
let v2789 = &(*v4135)[v2785];
let v2790 = *v3843;
*v2789 = v2790;

}

}
let v2796 = *v401;
var<function> v3845_store: f32;
let v3845 = &v3845_store;
*v3845 = v2796;
let v2803 = *v453;
var<function> v3846_store: f32;
let v3846 = &v3846_store;
*v3846 = v2803;
workgroupBarrier();
let v2809 = *v3845;
*v1832 = v2809;
workgroupBarrier();
let v2818 = *v1841;
let v2819 = *v3845;
let v2820 = v2819 + v2818;
*v3845 = v2820;
let v2829 = *v1852;
let v2830 = *v3845;
let v2831 = v2830 + v2829;
*v3845 = v2831;
let v2840 = *v1863;
let v2841 = *v3845;
let v2842 = v2841 + v2840;
*v3845 = v2842;
let v2851 = *v1874;
let v2852 = *v3845;
let v2853 = v2852 + v2851;
*v3845 = v2853;
let v2862 = *v1885;
let v2863 = *v3845;
let v2864 = v2863 + v2862;
*v3845 = v2864;
let v2873 = *v1896;
let v2874 = *v3845;
let v2875 = v2874 + v2873;
*v3845 = v2875;
let v2884 = *v1907;
let v2885 = *v3845;
let v2886 = v2885 + v2884;
*v3845 = v2886;
if v1912 {
let v2890 = v1807 + v160;
let v2893 = v2890 < v20;
let v2894 = v1812 < v19;
let v2895 = v2893 && v2894;
if v2895 {
let v2896 = v2890 * v22;
let v2900 = v2896 + v71;
let v2903 = v456 * v20;
let v2904 = v2903 * v22;
let v2905 = v2904 + v2900;
let v2906 = v2905 * v19;
let v2907 = v2906 + v1812;
let v2911 = &(*v4135)[v2907];
let v2912 = *v3845;
*v2911 = v2912;

}

}
let v2918 = *v407;
var<function> v3847_store: f32;
let v3847 = &v3847_store;
*v3847 = v2918;
let v2925 = *v453;
var<function> v3848_store: f32;
let v3848 = &v3848_store;
*v3848 = v2925;
workgroupBarrier();
let v2931 = *v3847;
*v1832 = v2931;
workgroupBarrier();
let v2940 = *v1841;
let v2941 = *v3847;
let v2942 = v2941 + v2940;
*v3847 = v2942;
let v2951 = *v1852;
let v2952 = *v3847;
let v2953 = v2952 + v2951;
*v3847 = v2953;
let v2962 = *v1863;
let v2963 = *v3847;
let v2964 = v2963 + v2962;
*v3847 = v2964;
let v2973 = *v1874;
let v2974 = *v3847;
let v2975 = v2974 + v2973;
*v3847 = v2975;
let v2984 = *v1885;
let v2985 = *v3847;
let v2986 = v2985 + v2984;
*v3847 = v2986;
let v2995 = *v1896;
let v2996 = *v3847;
let v2997 = v2996 + v2995;
*v3847 = v2997;
let v3006 = *v1907;
let v3007 = *v3847;
let v3008 = v3007 + v3006;
*v3847 = v3008;
if v1912 {
let v3012 = v1807 + v160;
let v3014 = v1812 + v100;
let v3015 = v3012 < v20;
let v3016 = v3014 < v19;
let v3017 = v3015 && v3016;
if v3017 {
let v3018 = v3012 * v22;
let v3022 = v3018 + v71;
let v3025 = v456 * v20;
let v3026 = v3025 * v22;
let v3027 = v3026 + v3022;
let v3028 = v3027 * v19;
let v3029 = v3028 + v3014;
let v3033 = &(*v4135)[v3029];
let v3034 = *v3847;
*v3033 = v3034;

}

}
let v3040 = *v413;
var<function> v3849_store: f32;
let v3849 = &v3849_store;
*v3849 = v3040;
let v3047 = *v453;
var<function> v3850_store: f32;
let v3850 = &v3850_store;
*v3850 = v3047;
workgroupBarrier();
let v3053 = *v3849;
*v1832 = v3053;
workgroupBarrier();
let v3062 = *v1841;
let v3063 = *v3849;
let v3064 = v3063 + v3062;
*v3849 = v3064;
let v3073 = *v1852;
let v3074 = *v3849;
let v3075 = v3074 + v3073;
*v3849 = v3075;
let v3084 = *v1863;
let v3085 = *v3849;
let v3086 = v3085 + v3084;
*v3849 = v3086;
let v3095 = *v1874;
let v3096 = *v3849;
let v3097 = v3096 + v3095;
*v3849 = v3097;
let v3106 = *v1885;
let v3107 = *v3849;
let v3108 = v3107 + v3106;
*v3849 = v3108;
let v3117 = *v1896;
let v3118 = *v3849;
let v3119 = v3118 + v3117;
*v3849 = v3119;
let v3128 = *v1907;
let v3129 = *v3849;
let v3130 = v3129 + v3128;
*v3849 = v3130;
if v1912 {
let v3134 = v1807 + v160;
let v3136 = v1812 + v74;
let v3137 = v3134 < v20;
let v3138 = v3136 < v19;
let v3139 = v3137 && v3138;
if v3139 {
let v3140 = v3134 * v22;
let v3144 = v3140 + v71;
let v3147 = v456 * v20;
let v3148 = v3147 * v22;
let v3149 = v3148 + v3144;
let v3150 = v3149 * v19;
let v3151 = v3150 + v3136;
let v3155 = &(*v4135)[v3151];
let v3156 = *v3849;
*v3155 = v3156;

}

}
let v3162 = *v419;
var<function> v3851_store: f32;
let v3851 = &v3851_store;
*v3851 = v3162;
let v3169 = *v453;
var<function> v3852_store: f32;
let v3852 = &v3852_store;
*v3852 = v3169;
workgroupBarrier();
let v3175 = *v3851;
*v1832 = v3175;
workgroupBarrier();
let v3184 = *v1841;
let v3185 = *v3851;
let v3186 = v3185 + v3184;
*v3851 = v3186;
let v3195 = *v1852;
let v3196 = *v3851;
let v3197 = v3196 + v3195;
*v3851 = v3197;
let v3206 = *v1863;
let v3207 = *v3851;
let v3208 = v3207 + v3206;
*v3851 = v3208;
let v3217 = *v1874;
let v3218 = *v3851;
let v3219 = v3218 + v3217;
*v3851 = v3219;
let v3228 = *v1885;
let v3229 = *v3851;
let v3230 = v3229 + v3228;
*v3851 = v3230;
let v3239 = *v1896;
let v3240 = *v3851;
let v3241 = v3240 + v3239;
*v3851 = v3241;
let v3250 = *v1907;
let v3251 = *v3851;
let v3252 = v3251 + v3250;
*v3851 = v3252;
if v1912 {
let v3256 = v1807 + v160;
let v3258 = v1812 + v140;
let v3259 = v3256 < v20;
let v3260 = v3258 < v19;
let v3261 = v3259 && v3260;
if v3261 {
let v3262 = v3256 * v22;
let v3266 = v3262 + v71;
let v3269 = v456 * v20;
let v3270 = v3269 * v22;
let v3271 = v3270 + v3266;
let v3272 = v3271 * v19;
let v3273 = v3272 + v3258;
let v3277 = &(*v4135)[v3273];
let v3278 = *v3851;
*v3277 = v3278;

}

}
let v3284 = *v425;
var<function> v3853_store: f32;
let v3853 = &v3853_store;
*v3853 = v3284;
let v3291 = *v453;
var<function> v3854_store: f32;
let v3854 = &v3854_store;
*v3854 = v3291;
workgroupBarrier();
let v3297 = *v3853;
*v1832 = v3297;
workgroupBarrier();
let v3306 = *v1841;
let v3307 = *v3853;
let v3308 = v3307 + v3306;
*v3853 = v3308;
let v3317 = *v1852;
let v3318 = *v3853;
let v3319 = v3318 + v3317;
*v3853 = v3319;
let v3328 = *v1863;
let v3329 = *v3853;
let v3330 = v3329 + v3328;
*v3853 = v3330;
let v3339 = *v1874;
let v3340 = *v3853;
let v3341 = v3340 + v3339;
*v3853 = v3341;
let v3350 = *v1885;
let v3351 = *v3853;
let v3352 = v3351 + v3350;
*v3853 = v3352;
let v3361 = *v1896;
let v3362 = *v3853;
let v3363 = v3362 + v3361;
*v3853 = v3363;
let v3372 = *v1907;
let v3373 = *v3853;
let v3374 = v3373 + v3372;
*v3853 = v3374;
if v1912 {
let v3378 = v1807 + v200;
let v3381 = v3378 < v20;
let v3382 = v1812 < v19;
let v3383 = v3381 && v3382;
if v3383 {
let v3384 = v3378 * v22;
let v3388 = v3384 + v71;
let v3391 = v456 * v20;
let v3392 = v3391 * v22;
let v3393 = v3392 + v3388;
let v3394 = v3393 * v19;
let v3395 = v3394 + v1812;
let v3399 = &(*v4135)[v3395];
let v3400 = *v3853;
*v3399 = v3400;

}

}
let v3406 = *v431;
var<function> v3855_store: f32;
let v3855 = &v3855_store;
*v3855 = v3406;
let v3413 = *v453;
var<function> v3856_store: f32;
let v3856 = &v3856_store;
*v3856 = v3413;
workgroupBarrier();
let v3419 = *v3855;
*v1832 = v3419;
workgroupBarrier();
let v3428 = *v1841;
let v3429 = *v3855;
let v3430 = v3429 + v3428;
*v3855 = v3430;
let v3439 = *v1852;
let v3440 = *v3855;
let v3441 = v3440 + v3439;
*v3855 = v3441;
let v3450 = *v1863;
let v3451 = *v3855;
let v3452 = v3451 + v3450;
*v3855 = v3452;
let v3461 = *v1874;
let v3462 = *v3855;
let v3463 = v3462 + v3461;
*v3855 = v3463;
let v3472 = *v1885;
let v3473 = *v3855;
let v3474 = v3473 + v3472;
*v3855 = v3474;
let v3483 = *v1896;
let v3484 = *v3855;
let v3485 = v3484 + v3483;
*v3855 = v3485;
let v3494 = *v1907;
let v3495 = *v3855;
let v3496 = v3495 + v3494;
*v3855 = v3496;
if v1912 {
let v3500 = v1807 + v200;
let v3502 = v1812 + v100;
let v3503 = v3500 < v20;
let v3504 = v3502 < v19;
let v3505 = v3503 && v3504;
if v3505 {
let v3506 = v3500 * v22;
let v3510 = v3506 + v71;
let v3513 = v456 * v20;
let v3514 = v3513 * v22;
let v3515 = v3514 + v3510;
let v3516 = v3515 * v19;
let v3517 = v3516 + v3502;
let v3521 = &(*v4135)[v3517];
let v3522 = *v3855;
*v3521 = v3522;

}

}
let v3528 = *v437;
var<function> v3857_store: f32;
let v3857 = &v3857_store;
*v3857 = v3528;
let v3535 = *v453;
var<function> v3858_store: f32;
let v3858 = &v3858_store;
*v3858 = v3535;
workgroupBarrier();
let v3541 = *v3857;
*v1832 = v3541;
workgroupBarrier();
let v3550 = *v1841;
let v3551 = *v3857;
let v3552 = v3551 + v3550;
*v3857 = v3552;
let v3561 = *v1852;
let v3562 = *v3857;
let v3563 = v3562 + v3561;
*v3857 = v3563;
let v3572 = *v1863;
let v3573 = *v3857;
let v3574 = v3573 + v3572;
*v3857 = v3574;
let v3583 = *v1874;
let v3584 = *v3857;
let v3585 = v3584 + v3583;
*v3857 = v3585;
let v3594 = *v1885;
let v3595 = *v3857;
let v3596 = v3595 + v3594;
*v3857 = v3596;
let v3605 = *v1896;
let v3606 = *v3857;
let v3607 = v3606 + v3605;
*v3857 = v3607;
let v3616 = *v1907;
let v3617 = *v3857;
let v3618 = v3617 + v3616;
*v3857 = v3618;
if v1912 {
let v3622 = v1807 + v200;
let v3624 = v1812 + v74;
let v3625 = v3622 < v20;
let v3626 = v3624 < v19;
let v3627 = v3625 && v3626;
if v3627 {
let v3628 = v3622 * v22;
let v3632 = v3628 + v71;
let v3635 = v456 * v20;
let v3636 = v3635 * v22;
let v3637 = v3636 + v3632;
let v3638 = v3637 * v19;
let v3639 = v3638 + v3624;
let v3643 = &(*v4135)[v3639];
let v3644 = *v3857;
*v3643 = v3644;

}

}
let v3650 = *v443;
var<function> v3859_store: f32;
let v3859 = &v3859_store;
*v3859 = v3650;
let v3657 = *v453;
var<function> v3860_store: f32;
let v3860 = &v3860_store;
*v3860 = v3657;
workgroupBarrier();
let v3663 = *v3859;
*v1832 = v3663;
workgroupBarrier();
let v3672 = *v1841;
let v3673 = *v3859;
let v3674 = v3673 + v3672;
*v3859 = v3674;
let v3683 = *v1852;
let v3684 = *v3859;
let v3685 = v3684 + v3683;
*v3859 = v3685;
let v3694 = *v1863;
let v3695 = *v3859;
let v3696 = v3695 + v3694;
*v3859 = v3696;
let v3705 = *v1874;
let v3706 = *v3859;
let v3707 = v3706 + v3705;
*v3859 = v3707;
let v3716 = *v1885;
let v3717 = *v3859;
let v3718 = v3717 + v3716;
*v3859 = v3718;
let v3727 = *v1896;
let v3728 = *v3859;
let v3729 = v3728 + v3727;
*v3859 = v3729;
let v3738 = *v1907;
let v3739 = *v3859;
let v3740 = v3739 + v3738;
*v3859 = v3740;
if v1912 {
let v3744 = v1807 + v200;
let v3746 = v1812 + v140;
let v3747 = v3744 < v20;
let v3748 = v3746 < v19;
let v3749 = v3747 && v3748;
if v3749 {
let v3750 = v3744 * v22;
let v3754 = v3750 + v71;
let v3757 = v456 * v20;
let v3758 = v3757 * v22;
let v3759 = v3758 + v3754;
let v3760 = v3759 * v19;
let v3761 = v3760 + v3746;
let v3765 = &(*v4135)[v3761];
let v3766 = *v3859;
*v3765 = v3766;

}

}

}
return;

}
