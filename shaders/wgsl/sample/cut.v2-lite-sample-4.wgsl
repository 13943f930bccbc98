var<workgroup> shared_v29: array<f32, 2048>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_f32: array<f32, 4>, scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn cut_kernel(@builtin(local_invocation_index) v369: u32, @builtin(num_workgroups) v372: vec3<u32>, @builtin(workgroup_id) v374: vec3<u32>) {
let v384 = &v17;
let v385 = &v13;
let v386 = &v9;
let v387 = &v5;
let v388 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_f32[0];
let v23 = info_var.scalars_f32[1];
let v25 = info_var.scalars_f32[2];
let v26 = info_var.scalars_f32[3];
let v27 = info_var.scalars_u32[2];
let v28 = info_var.scalars_u32[3];
let v345 = &shared_v29;
let v370 = v369;
let v34 = u32(v370);
let v373 = v372[0];
let v38 = u32(v373);
let v375 = v374[1];
let v40 = u32(v375);
let v41 = u32(32);
let v42 = v34 < v41;
if v42 {
let v43 = f32(0.0);
var<function> v346_store: f32;
let v346 = &v346_store;
*v346 = v43;
let v47 = u32(1);
for(var v48: u32 = v3; v48 < v38; v48 += v47) {
let v50 = v40 * v38;
let v51 = v50 + v48;
let v53 = v51 * v41;
let v54 = v53 + v34;
let v58 = &(*v387)[v54];
let v59 = *v58;
let v60 = *v346;
let v61 = v60 + v59;
*v346 = v61;

}
let v65 = &(*v345)[v34];
let v66 = *v346;
*v65 = v66;

}
workgroupBarrier();
let v67 = u32(5);
let v68 = v40 * v67;
let v72 = &(*v386)[v68];
let v73 = *v72;
let v74 = bitcast<f32>(v73);
let v75 = u32(1);
let v76 = v68 + v75;
let v80 = &(*v386)[v76];
let v81 = *v80;
let v82 = bitcast<u32>(v81);
let v83 = u32(2);
let v84 = v68 + v83;
let v88 = &(*v386)[v84];
let v89 = *v88;
let v90 = bitcast<f32>(v89);
let v91 = u32(4);
let v92 = v68 + v91;
let v96 = &(*v386)[v92];
let v97 = *v96;
let v98 = bitcast<u32>(v97);
var<function> v348_store: f32;
let v348 = &v348_store;
*v348 = v25;
let v100 = u32(3);
let v101 = v68 + v100;
let v105 = &(*v386)[v101];
let v106 = *v105;
let v107 = bitcast<f32>(v106);
*v348 = v107;
let v108 = *v348;
let v109 = f32(0.0);
let v110 = v108 < v109;
if v110 {
var<function> v349_store: f32;
let v349 = &v349_store;
*v349 = v109;
for(var v117: u32 = v3; v117 < v41; v117 += v75) {
let v122 = &(*v345)[v117];
let v123 = *v122;
let v124 = *v349;
let v125 = v124 + v123;
*v349 = v125;

}
let v126 = *v349;
let v127 = v26 * v126;
*v348 = v127;

}
let v128 = u32(0);
var<function> v351_store: u32;
let v351 = &v351_store;
*v351 = v128;
var<function> v352_store: f32;
let v352 = &v352_store;
*v352 = v90;
var<function> v353_store: f32;
let v353 = &v353_store;
*v353 = v90;
let v133 = false;
var<function> v354_store: bool;
let v354 = &v354_store;
*v354 = v133;
for(var v139: u32 = v3; v139 < v41; v139 += v75) {
let v141 = *v354;
let v142 = !v141;
if v142 {
let v143 = u32(v139);
*v351 = v143;
let v144 = *v352;
*v353 = v144;

}
let v148 = &(*v345)[v139];
let v149 = *v148;
let v150 = *v352;
let v151 = v150 + v149;
*v352 = v151;
let v152 = *v352;
let v153 = *v348;
let v154 = v152 >= v153;
if v154 {
let v155 = true;
*v354 = v155;

}

}
workgroupBarrier();
let v156 = *v351;
let v157 = v156 << u32(v27);
let v158 = v82 + v157;
var<function> v356_store: u32;
let v356 = &v356_store;
*v356 = v158;
var<function> v357_store: f32;
let v357 = &v357_store;
let v161 = *v353;
*v357 = v161;
var<function> v358_store: f32;
let v358 = &v358_store;
let v163 = *v348;
*v358 = v163;
var<function> v359_store: u32;
let v359 = &v359_store;
*v359 = v98;
let v166 = v27 == v128;
if v166 {
let v167 = min(v98, v158);
*v359 = v167;
*v356 = v128;
*v357 = v109;
let v170 = f32(-1.0);
*v358 = v170;

}
let v376 = v374[0];
let v173 = v376 == v128;
let v175 = v34 == v3;
let v176 = v173 && v175;
if v176 {
let v181 = bitcast<i32>(v74);
let v185 = &(*v384)[v68];
*v185 = v181;
let v186 = *v356;
let v187 = bitcast<i32>(v186);
let v193 = &(*v384)[v76];
*v193 = v187;
let v194 = *v357;
let v195 = bitcast<i32>(v194);
let v201 = &(*v384)[v84];
*v201 = v195;
let v202 = *v358;
let v203 = bitcast<i32>(v202);
let v209 = &(*v384)[v101];
*v209 = v203;
let v210 = *v359;
let v211 = bitcast<i32>(v210);
let v217 = &(*v384)[v92];
*v217 = v211;

}
let v218 = u32(2147483648);
var<function> v360_store: u32;
let v360 = &v360_store;
*v360 = v218;
let v222 = v27 > v128;
if v222 {
let v223 = u32(1);
let v224 = v223 << u32(v27);
*v360 = v224;

}
for(var v228: u32 = v3; v228 < v41; v228 += v75) {
let v230 = u32(64);
let v231 = v228 * v230;
let v232 = v231 + v34;
let v236 = &(*v345)[v232];
*v236 = v109;

}
let v239 = v375 * v21;
let v240 = u32(v239);
let v242 = u32(2048);
let v243 = v376 * v242;
let v245 = v243 + v242;
let v246 = min(v245, v21);
var<function> v362_store: f32;
let v362 = &v362_store;
*v362 = v109;
let v251 = v243 + v370;
var<function> v363_store: u32;
let v363 = &v363_store;
*v363 = v251;
loop {
let v253 = *v363;
let v254 = v253 < v246;
if !v254 { break; }
let v256 = *v363;
let v257 = u32(v256);
let v258 = v240 + v257;
let v262 = &(*v388)[v258];
let v263 = *v262;
let v264 = v74 - v263;
let v265 = min(v264, v23);
let v266 = v265 / v22;
let v267 = u32(1115684864);
var<function> v365_store: u32;
let v365 = &v365_store;
*v365 = v267;
let v270 = f32(64.0);
let v271 = v266 < v270;
if v271 {
let v272 = bitcast<u32>(v266);
*v365 = v272;

}
let v273 = *v365;
let v274 = *v356;
let v275 = v273 - v274;
let v277 = *v359;
let v278 = v273 <= v277;
let v279 = *v360;
let v280 = v275 < v279;
let v281 = v278 && v280;
if v281 {
let v282 = v275 >> u32(v28);
let v283 = u32(v282);
let v284 = f32(1.0);
var<function> v366_store: f32;
let v366 = &v366_store;
*v366 = v284;
let v287 = -v266;
let v288 = exp(v287);
*v366 = v288;
let v289 = u32(64);
let v290 = v283 * v289;
let v291 = v290 + v34;
let v295 = &(*v345)[v291];
let v296 = *v295;
let v297 = *v366;
let v298 = v296 + v297;
*v295 = v298;

}
let v299 = *v363;
let v300 = u32(64);
let v301 = v299 + v300;
*v363 = v301;

}
let v304 = v375 * v373;
let v306 = v304 + v376;
let v307 = u32(v306);
workgroupBarrier();
if v42 {
var<function> v367_store: f32;
let v367 = &v367_store;
*v367 = v109;
let v314 = u32(64);
for(var v316: u32 = v3; v316 < v314; v316 += v75) {
let v319 = v34 * v314;
let v320 = v34 + v316;
let v322 = v320 % v314;
let v323 = v319 + v322;
let v327 = &(*v345)[v323];
let v328 = *v327;
let v329 = *v367;
let v330 = v329 + v328;
*v367 = v330;

}
let v332 = v307 * v41;
let v333 = v332 + v34;
let v337 = &(*v385)[v333];
let v338 = *v367;
*v337 = v338;

}
return;

}
