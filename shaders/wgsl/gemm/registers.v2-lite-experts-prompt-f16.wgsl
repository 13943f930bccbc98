enable f16;
var<workgroup> shared_v30: array<f32, 1088>;
var<workgroup> shared_v34: array<f32, 272>;
var<workgroup> shared_v38: array<f32, 272>;
var<workgroup> shared_v42: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f16>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(local_invocation_index) v917: u32, @builtin(workgroup_id) v919: vec3<u32>, @builtin(local_invocation_id) v932: vec3<u32>) {
let v1008 = &v21;
let v1009 = &v17;
let v1010 = &v13;
let v1011 = &v9;
let v1012 = &v5;
let v1013 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v898 = &shared_v30;
let v899 = &shared_v34;
let v900 = &shared_v38;
let v901 = &shared_v42;
let v44 = u32(1);
let v918 = v917;
let v47 = u32(0);
let v48 = v918 == v47;
if v48 {
let v920 = v919[1];
let v50 = u32(v920);
let v54 = &(*v1010)[v50];
let v55 = *v54;
let v60 = &(*v901)[v3];
*v60 = v55;

}
workgroupBarrier();
let v65 = &(*v901)[v3];
let v66 = workgroupUniformLoad(v65);
let v67 = i32(0);
let v68 = v66 >= v67;
if v68 {
let v921 = v919[1];
let v70 = u32(v921);
let v71 = u32(64);
let v72 = v70 * v71;
var<function> v902_store: array<u32, 1>= array<u32, 1>();
let v902 = &v902_store;
let v78 = u32(v918);
let v79 = u32(4);
let v80 = v78 / v79;
let v83 = u32(63);
let v84 = min(v80, v83);
let v85 = v72 + v84;
let v89 = &(*v1009)[v85];
let v90 = *v89;
let v92 = max(v90, v67);
let v93 = u32(v92);
let v94 = v93 / v29;
let v95 = v94 * v25;
let v100 = &(*v902)[v3];
*v100 = v95;
let v101 = u32(v66);
let v923 = v919[0];
let v103 = u32(v923);
let v104 = u32(16);
let v105 = v103 * v104;
var<function> v903_store: array<u32, 1>= array<u32, 1>();
let v903 = &v903_store;
let v116 = v105 + v80;
let v118 = v27 - v44;
let v119 = min(v116, v118);
let v120 = v101 * v27;
let v121 = v120 + v119;
let v122 = v121 * v26;
let v127 = &(*v903)[v3];
*v127 = v122;
var<function> v904_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v904 = &v904_store;
var<function> v905_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v905 = &v905_store;
var<function> v906_store: array<f32, 4>= array<f32, 4>();
let v906 = &v906_store;
let v144 = &(*v906)[v3];
let v145 = f32(0.0);
*v144 = v145;
let v150 = &(*v906)[v44];
*v150 = v145;
let v154 = u32(2);
let v156 = &(*v906)[v154];
*v156 = v145;
let v160 = u32(3);
let v162 = &(*v906)[v160];
*v162 = v145;
var<function> v907_store: array<f32, 4>= array<f32, 4>();
let v907 = &v907_store;
let v172 = &(*v907)[v3];
*v172 = v145;
let v178 = &(*v907)[v44];
*v178 = v145;
let v184 = &(*v907)[v154];
*v184 = v145;
let v190 = &(*v907)[v160];
*v190 = v145;
var<function> v908_store: u32;
let v908 = &v908_store;
*v908 = v3;
loop {
let v195 = *v908;
let v196 = v195 < v25;
if !v196 { break; }
let v201 = v78 % v79;
let v202 = *v908;
let v203 = v202 + v201;
let v205 = vec4<f32>(v145);
var<function> v910_store: vec4<f32>;
let v910 = &v910_store;
*v910 = v205;
let v207 = v203 < v25;
if v207 {
let v213 = *v100;
let v214 = v213 + v203;
let v218 = &(*v1013)[v214];
let v219 = *v218;
*v910 = v219;

}
let v224 = &(*v904)[v3];
let v225 = *v910;
*v224 = v225;
let v226 = f16(0.0);
let v227 = vec4<f16>(v226);
var<function> v911_store: vec4<f16>;
let v911 = &v911_store;
*v911 = v227;
if v207 {
let v235 = *v127;
let v236 = v235 + v203;
let v240 = &(*v1012)[v236];
let v241 = *v240;
*v911 = v241;

}
let v246 = &(*v905)[v3];
let v247 = *v911;
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
let v277 = &(*v898)[v271];
*v277 = v268;
let v278 = v267[1];
let v283 = v271 + v44;
let v287 = &(*v898)[v283];
*v287 = v278;
let v288 = v267[2];
let v293 = v271 + v154;
let v297 = &(*v898)[v293];
*v297 = v288;
let v298 = v267[3];
let v303 = v271 + v160;
let v307 = &(*v898)[v303];
*v307 = v298;

}
let v321 = v80 < v104;
if v321 {
let v327 = *v246;
let v328 = vec4<f32>(v327);
let v329 = v328[0];
let v330 = u32(17);
let v331 = v80 * v330;
let v332 = v331 + v253;
let v338 = &(*v899)[v332];
*v338 = v329;
let v339 = v328[1];
let v344 = v332 + v44;
let v348 = &(*v899)[v344];
*v348 = v339;
let v349 = v328[2];
let v354 = v332 + v154;
let v358 = &(*v899)[v354];
*v358 = v349;
let v359 = v328[3];
let v364 = v332 + v160;
let v368 = &(*v899)[v364];
*v368 = v359;

}
var<function> v912_store: vec4<f16>;
let v912 = &v912_store;
*v912 = v227;
if v207 {
let v378 = *v127;
let v379 = v378 + v203;
let v383 = &(*v1011)[v379];
let v384 = *v383;
*v912 = v384;

}
let v390 = *v912;
*v246 = v390;
if v321 {
let v410 = *v246;
let v411 = vec4<f32>(v410);
let v412 = v411[0];
let v413 = u32(17);
let v414 = v80 * v413;
let v415 = v414 + v253;
let v421 = &(*v900)[v415];
*v421 = v412;
let v422 = v411[1];
let v427 = v415 + v44;
let v431 = &(*v900)[v427];
*v431 = v422;
let v432 = v411[2];
let v437 = v415 + v154;
let v441 = &(*v900)[v437];
*v441 = v432;
let v442 = v411[3];
let v447 = v415 + v160;
let v451 = &(*v900)[v447];
*v451 = v442;

}
workgroupBarrier();
var<function> v913_store: array<f32, 4>= array<f32, 4>();
let v913 = &v913_store;
for(var v459: u32 = v3; v459 < v104; v459 += v44) {
let v933 = v932[1];
let v462 = u32(v933);
let v465 = u32(17);
let v466 = v462 * v465;
let v467 = v466 + v459;
let v471 = &(*v898)[v467];
let v472 = *v471;
let v477 = &(*v913)[v3];
*v477 = v472;
let v481 = v462 + v104;
let v483 = v481 * v465;
let v484 = v483 + v459;
let v488 = &(*v898)[v484];
let v489 = *v488;
let v494 = &(*v913)[v44];
*v494 = v489;
let v497 = u32(32);
let v498 = v462 + v497;
let v500 = v498 * v465;
let v501 = v500 + v459;
let v505 = &(*v898)[v501];
let v506 = *v505;
let v511 = &(*v913)[v154];
*v511 = v506;
let v514 = u32(48);
let v515 = v462 + v514;
let v517 = v515 * v465;
let v518 = v517 + v459;
let v522 = &(*v898)[v518];
let v523 = *v522;
let v528 = &(*v913)[v160];
*v528 = v523;
let v937 = v932[0];
let v530 = u32(v937);
let v534 = v530 * v465;
let v535 = v534 + v459;
let v539 = &(*v899)[v535];
let v540 = *v539;
let v546 = *v477;
let v553 = *v144;
let v1000 = fma(v546, v540, v553);
*v144 = v1000;
let v560 = *v494;
let v567 = *v150;
let v1001 = fma(v560, v540, v567);
*v150 = v1001;
let v574 = *v511;
let v581 = *v156;
let v1002 = fma(v574, v540, v581);
*v156 = v1002;
let v588 = *v528;
let v595 = *v162;
let v1003 = fma(v588, v540, v595);
*v162 = v1003;

}
var<function> v915_store: array<f32, 4>= array<f32, 4>();
let v915 = &v915_store;
for(var v604: u32 = v3; v604 < v104; v604 += v44) {
let v938 = v932[1];
let v607 = u32(v938);
let v610 = u32(17);
let v611 = v607 * v610;
let v612 = v611 + v604;
let v616 = &(*v898)[v612];
let v617 = *v616;
let v622 = &(*v915)[v3];
*v622 = v617;
let v626 = v607 + v104;
let v628 = v626 * v610;
let v629 = v628 + v604;
let v633 = &(*v898)[v629];
let v634 = *v633;
let v639 = &(*v915)[v44];
*v639 = v634;
let v642 = u32(32);
let v643 = v607 + v642;
let v645 = v643 * v610;
let v646 = v645 + v604;
let v650 = &(*v898)[v646];
let v651 = *v650;
let v656 = &(*v915)[v154];
*v656 = v651;
let v659 = u32(48);
let v660 = v607 + v659;
let v662 = v660 * v610;
let v663 = v662 + v604;
let v667 = &(*v898)[v663];
let v668 = *v667;
let v673 = &(*v915)[v160];
*v673 = v668;
let v942 = v932[0];
let v675 = u32(v942);
let v679 = v675 * v610;
let v680 = v679 + v604;
let v684 = &(*v900)[v680];
let v685 = *v684;
let v691 = *v622;
let v698 = *v172;
let v1004 = fma(v691, v685, v698);
*v172 = v1004;
let v705 = *v639;
let v712 = *v178;
let v1005 = fma(v705, v685, v712);
*v178 = v1005;
let v719 = *v656;
let v726 = *v184;
let v1006 = fma(v719, v685, v726);
*v184 = v1006;
let v733 = *v673;
let v740 = *v190;
let v1007 = fma(v733, v685, v740);
*v190 = v1007;

}
let v742 = *v908;
let v744 = v742 + v79;
*v908 = v744;

}
let v944 = v932[1];
let v750 = u32(v944);
let v751 = v72 + v750;
let v946 = v932[0];
let v757 = u32(v946);
let v758 = v105 + v757;
let v768 = *v144;
let v774 = *v172;
let v775 = -v768;
let v776 = f32(87.0);
let v777 = min(v775, v776);
let v778 = exp(v777);
let v779 = f32(1.0);
let v780 = v779 + v778;
let v781 = v768 / v780;
let v782 = v781 * v774;
let v783 = v751 < v28;
let v784 = v758 < v27;
let v785 = v783 && v784;
if v785 {
let v786 = v751 * v27;
let v787 = v786 + v758;
let v791 = &(*v1008)[v787];
*v791 = v782;

}
let v793 = v751 + v104;
let v801 = *v150;
let v807 = *v178;
let v808 = -v801;
let v810 = min(v808, v776);
let v811 = exp(v810);
let v813 = v779 + v811;
let v814 = v801 / v813;
let v815 = v814 * v807;
let v816 = v793 < v28;
let v818 = v816 && v784;
if v818 {
let v819 = v793 * v27;
let v820 = v819 + v758;
let v824 = &(*v1008)[v820];
*v824 = v815;

}
let v825 = u32(32);
let v826 = v751 + v825;
let v834 = *v156;
let v840 = *v184;
let v841 = -v834;
let v843 = min(v841, v776);
let v844 = exp(v843);
let v846 = v779 + v844;
let v847 = v834 / v846;
let v848 = v847 * v840;
let v849 = v826 < v28;
let v851 = v849 && v784;
if v851 {
let v852 = v826 * v27;
let v853 = v852 + v758;
let v857 = &(*v1008)[v853];
*v857 = v848;

}
let v858 = u32(48);
let v859 = v751 + v858;
let v867 = *v162;
let v873 = *v190;
let v874 = -v867;
let v876 = min(v874, v776);
let v877 = exp(v876);
let v879 = v779 + v877;
let v880 = v867 / v879;
let v881 = v880 * v873;
let v882 = v859 < v28;
let v884 = v882 && v784;
if v884 {
let v885 = v859 * v27;
let v886 = v885 + v758;
let v890 = &(*v1008)[v886];
*v890 = v881;

}

}
return;

}
