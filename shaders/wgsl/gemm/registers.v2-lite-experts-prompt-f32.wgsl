var<workgroup> shared_v30: array<f32, 1088>;
var<workgroup> shared_v34: array<f32, 272>;
var<workgroup> shared_v38: array<f32, 272>;
var<workgroup> shared_v42: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(local_invocation_index) v915: u32, @builtin(workgroup_id) v917: vec3<u32>, @builtin(local_invocation_id) v930: vec3<u32>) {
let v1006 = &v21;
let v1007 = &v17;
let v1008 = &v13;
let v1009 = &v9;
let v1010 = &v5;
let v1011 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v896 = &shared_v30;
let v897 = &shared_v34;
let v898 = &shared_v38;
let v899 = &shared_v42;
let v44 = u32(1);
let v916 = v915;
let v47 = u32(0);
let v48 = v916 == v47;
if v48 {
let v918 = v917[1];
let v50 = u32(v918);
let v54 = &(*v1008)[v50];
let v55 = *v54;
let v60 = &(*v899)[v3];
*v60 = v55;

}
workgroupBarrier();
let v65 = &(*v899)[v3];
let v66 = workgroupUniformLoad(v65);
let v67 = i32(0);
let v68 = v66 >= v67;
if v68 {
let v919 = v917[1];
let v70 = u32(v919);
let v71 = u32(64);
let v72 = v70 * v71;
var<function> v900_store: array<u32, 1>= array<u32, 1>();
let v900 = &v900_store;
let v78 = u32(v916);
let v79 = u32(4);
let v80 = v78 / v79;
let v83 = u32(63);
let v84 = min(v80, v83);
let v85 = v72 + v84;
let v89 = &(*v1007)[v85];
let v90 = *v89;
let v92 = max(v90, v67);
let v93 = u32(v92);
let v94 = v93 / v29;
let v95 = v94 * v25;
let v100 = &(*v900)[v3];
*v100 = v95;
let v101 = u32(v66);
let v921 = v917[0];
let v103 = u32(v921);
let v104 = u32(16);
let v105 = v103 * v104;
var<function> v901_store: array<u32, 1>= array<u32, 1>();
let v901 = &v901_store;
let v116 = v105 + v80;
let v118 = v27 - v44;
let v119 = min(v116, v118);
let v120 = v101 * v27;
let v121 = v120 + v119;
let v122 = v121 * v26;
let v127 = &(*v901)[v3];
*v127 = v122;
var<function> v902_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v902 = &v902_store;
var<function> v903_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v903 = &v903_store;
var<function> v904_store: array<f32, 4>= array<f32, 4>();
let v904 = &v904_store;
let v144 = &(*v904)[v3];
let v145 = f32(0.0);
*v144 = v145;
let v150 = &(*v904)[v44];
*v150 = v145;
let v154 = u32(2);
let v156 = &(*v904)[v154];
*v156 = v145;
let v160 = u32(3);
let v162 = &(*v904)[v160];
*v162 = v145;
var<function> v905_store: array<f32, 4>= array<f32, 4>();
let v905 = &v905_store;
let v172 = &(*v905)[v3];
*v172 = v145;
let v178 = &(*v905)[v44];
*v178 = v145;
let v184 = &(*v905)[v154];
*v184 = v145;
let v190 = &(*v905)[v160];
*v190 = v145;
var<function> v906_store: u32;
let v906 = &v906_store;
*v906 = v3;
loop {
let v195 = *v906;
let v196 = v195 < v25;
if !v196 { break; }
let v201 = v78 % v79;
let v202 = *v906;
let v203 = v202 + v201;
let v205 = vec4<f32>(v145);
var<function> v908_store: vec4<f32>;
let v908 = &v908_store;
*v908 = v205;
let v207 = v203 < v25;
if v207 {
let v213 = *v100;
let v214 = v213 + v203;
let v218 = &(*v1011)[v214];
let v219 = *v218;
*v908 = v219;

}
let v224 = &(*v902)[v3];
let v225 = *v908;
*v224 = v225;
var<function> v909_store: vec4<f32>;
let v909 = &v909_store;
*v909 = v205;
if v207 {
let v235 = *v127;
let v236 = v235 + v203;
let v240 = &(*v1010)[v236];
let v241 = *v240;
*v909 = v241;

}
let v246 = &(*v903)[v3];
let v247 = *v909;
*v246 = v247;
workgroupBarrier();
let v253 = v201 * v79;
let v261 = v80 < v71;
if v261 {
let v267 = *v224;
let v268 = v267[0];
let v269 = u32(17);
let v270 = v80 * v269;
let v271 = v270 + v253;
let v277 = &(*v896)[v271];
*v277 = v268;
let v278 = v267[1];
let v283 = v271 + v44;
let v287 = &(*v896)[v283];
*v287 = v278;
let v288 = v267[2];
let v293 = v271 + v154;
let v297 = &(*v896)[v293];
*v297 = v288;
let v298 = v267[3];
let v303 = v271 + v160;
let v307 = &(*v896)[v303];
*v307 = v298;

}
let v321 = v80 < v104;
if v321 {
let v327 = *v246;
let v328 = v327[0];
let v329 = u32(17);
let v330 = v80 * v329;
let v331 = v330 + v253;
let v337 = &(*v897)[v331];
*v337 = v328;
let v338 = v327[1];
let v343 = v331 + v44;
let v347 = &(*v897)[v343];
*v347 = v338;
let v348 = v327[2];
let v353 = v331 + v154;
let v357 = &(*v897)[v353];
*v357 = v348;
let v358 = v327[3];
let v363 = v331 + v160;
let v367 = &(*v897)[v363];
*v367 = v358;

}
var<function> v910_store: vec4<f32>;
let v910 = &v910_store;
*v910 = v205;
if v207 {
let v377 = *v127;
let v378 = v377 + v203;
let v382 = &(*v1009)[v378];
let v383 = *v382;
*v910 = v383;

}
let v389 = *v910;
*v246 = v389;
if v321 {
let v409 = *v246;
let v410 = v409[0];
let v411 = u32(17);
let v412 = v80 * v411;
let v413 = v412 + v253;
let v419 = &(*v898)[v413];
*v419 = v410;
let v420 = v409[1];
let v425 = v413 + v44;
let v429 = &(*v898)[v425];
*v429 = v420;
let v430 = v409[2];
let v435 = v413 + v154;
let v439 = &(*v898)[v435];
*v439 = v430;
let v440 = v409[3];
let v445 = v413 + v160;
let v449 = &(*v898)[v445];
*v449 = v440;

}
workgroupBarrier();
var<function> v911_store: array<f32, 4>= array<f32, 4>();
let v911 = &v911_store;
for(var v457: u32 = v3; v457 < v104; v457 += v44) {
let v931 = v930[1];
let v460 = u32(v931);
let v463 = u32(17);
let v464 = v460 * v463;
let v465 = v464 + v457;
let v469 = &(*v896)[v465];
let v470 = *v469;
let v475 = &(*v911)[v3];
*v475 = v470;
let v479 = v460 + v104;
let v481 = v479 * v463;
let v482 = v481 + v457;
let v486 = &(*v896)[v482];
let v487 = *v486;
let v492 = &(*v911)[v44];
*v492 = v487;
let v495 = u32(32);
let v496 = v460 + v495;
let v498 = v496 * v463;
let v499 = v498 + v457;
let v503 = &(*v896)[v499];
let v504 = *v503;
let v509 = &(*v911)[v154];
*v509 = v504;
let v512 = u32(48);
let v513 = v460 + v512;
let v515 = v513 * v463;
let v516 = v515 + v457;
let v520 = &(*v896)[v516];
let v521 = *v520;
let v526 = &(*v911)[v160];
*v526 = v521;
let v935 = v930[0];
let v528 = u32(v935);
let v532 = v528 * v463;
let v533 = v532 + v457;
let v537 = &(*v897)[v533];
let v538 = *v537;
let v544 = *v475;
let v551 = *v144;
let v998 = fma(v544, v538, v551);
*v144 = v998;
let v558 = *v492;
let v565 = *v150;
let v999 = fma(v558, v538, v565);
*v150 = v999;
let v572 = *v509;
let v579 = *v156;
let v1000 = fma(v572, v538, v579);
*v156 = v1000;
let v586 = *v526;
let v593 = *v162;
let v1001 = fma(v586, v538, v593);
*v162 = v1001;

}
var<function> v913_store: array<f32, 4>= array<f32, 4>();
let v913 = &v913_store;
for(var v602: u32 = v3; v602 < v104; v602 += v44) {
let v936 = v930[1];
let v605 = u32(v936);
let v608 = u32(17);
let v609 = v605 * v608;
let v610 = v609 + v602;
let v614 = &(*v896)[v610];
let v615 = *v614;
let v620 = &(*v913)[v3];
*v620 = v615;
let v624 = v605 + v104;
let v626 = v624 * v608;
let v627 = v626 + v602;
let v631 = &(*v896)[v627];
let v632 = *v631;
let v637 = &(*v913)[v44];
*v637 = v632;
let v640 = u32(32);
let v641 = v605 + v640;
let v643 = v641 * v608;
let v644 = v643 + v602;
let v648 = &(*v896)[v644];
let v649 = *v648;
let v654 = &(*v913)[v154];
*v654 = v649;
let v657 = u32(48);
let v658 = v605 + v657;
let v660 = v658 * v608;
let v661 = v660 + v602;
let v665 = &(*v896)[v661];
let v666 = *v665;
let v671 = &(*v913)[v160];
*v671 = v666;
let v940 = v930[0];
let v673 = u32(v940);
let v677 = v673 * v608;
let v678 = v677 + v602;
let v682 = &(*v898)[v678];
let v683 = *v682;
let v689 = *v620;
let v696 = *v172;
let v1002 = fma(v689, v683, v696);
*v172 = v1002;
let v703 = *v637;
let v710 = *v178;
let v1003 = fma(v703, v683, v710);
*v178 = v1003;
let v717 = *v654;
let v724 = *v184;
let v1004 = fma(v717, v683, v724);
*v184 = v1004;
let v731 = *v671;
let v738 = *v190;
let v1005 = fma(v731, v683, v738);
*v190 = v1005;

}
let v740 = *v906;
let v742 = v740 + v79;
*v906 = v742;

}
let v942 = v930[1];
let v748 = u32(v942);
let v749 = v72 + v748;
let v944 = v930[0];
let v755 = u32(v944);
let v756 = v105 + v755;
let v766 = *v144;
let v772 = *v172;
let v773 = -v766;
let v774 = f32(87.0);
let v775 = min(v773, v774);
let v776 = exp(v775);
let v777 = f32(1.0);
let v778 = v777 + v776;
let v779 = v766 / v778;
let v780 = v779 * v772;
let v781 = v749 < v28;
let v782 = v756 < v27;
let v783 = v781 && v782;
if v783 {
let v784 = v749 * v27;
let v785 = v784 + v756;
let v789 = &(*v1006)[v785];
*v789 = v780;

}
let v791 = v749 + v104;
let v799 = *v150;
let v805 = *v178;
let v806 = -v799;
let v808 = min(v806, v774);
let v809 = exp(v808);
let v811 = v777 + v809;
let v812 = v799 / v811;
let v813 = v812 * v805;
let v814 = v791 < v28;
let v816 = v814 && v782;
if v816 {
let v817 = v791 * v27;
let v818 = v817 + v756;
let v822 = &(*v1006)[v818];
*v822 = v813;

}
let v823 = u32(32);
let v824 = v749 + v823;
let v832 = *v156;
let v838 = *v184;
let v839 = -v832;
let v841 = min(v839, v774);
let v842 = exp(v841);
let v844 = v777 + v842;
let v845 = v832 / v844;
let v846 = v845 * v838;
let v847 = v824 < v28;
let v849 = v847 && v782;
if v849 {
let v850 = v824 * v27;
let v851 = v850 + v756;
let v855 = &(*v1006)[v851];
*v855 = v846;

}
let v856 = u32(48);
let v857 = v749 + v856;
let v865 = *v162;
let v871 = *v190;
let v872 = -v865;
let v874 = min(v872, v774);
let v875 = exp(v874);
let v877 = v777 + v875;
let v878 = v865 / v877;
let v879 = v878 * v871;
let v880 = v857 < v28;
let v882 = v880 && v782;
if v882 {
let v883 = v857 * v27;
let v884 = v883 + v756;
let v888 = &(*v1006)[v884];
*v888 = v879;

}

}
return;

}
