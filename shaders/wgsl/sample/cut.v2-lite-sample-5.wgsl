var<workgroup> shared_v29: array<f32, 2048>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_f32: array<f32, 4>, scalars_u32: array<u32, 4>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn cut_kernel(@builtin(local_invocation_index) v337: u32, @builtin(num_workgroups) v340: vec3<u32>, @builtin(workgroup_id) v342: vec3<u32>) {
let v352 = &v17;
let v353 = &v13;
let v354 = &v9;
let v355 = &v5;
let v356 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_f32[0];
let v23 = info_var.scalars_f32[1];
let v25 = info_var.scalars_f32[2];
let v26 = info_var.scalars_f32[3];
let v27 = info_var.scalars_u32[2];
let v315 = &shared_v29;
let v338 = v337;
let v34 = u32(v338);
let v341 = v340[0];
let v38 = u32(v341);
let v343 = v342[1];
let v40 = u32(v343);
let v41 = u32(32);
let v42 = v34 < v41;
if v42 {
let v43 = f32(0.0);
var<function> v316_store: f32;
let v316 = &v316_store;
*v316 = v43;
let v47 = u32(1);
for(var v48: u32 = v3; v48 < v38; v48 += v47) {
let v50 = v40 * v38;
let v51 = v50 + v48;
let v53 = v51 * v41;
let v54 = v53 + v34;
let v58 = &(*v355)[v54];
let v59 = *v58;
let v60 = *v316;
let v61 = v60 + v59;
*v316 = v61;

}
let v65 = &(*v315)[v34];
let v66 = *v316;
*v65 = v66;

}
workgroupBarrier();
let v67 = u32(5);
let v68 = v40 * v67;
let v72 = &(*v354)[v68];
let v73 = *v72;
let v74 = bitcast<f32>(v73);
let v75 = u32(1);
let v76 = v68 + v75;
let v80 = &(*v354)[v76];
let v81 = *v80;
let v82 = bitcast<u32>(v81);
let v83 = u32(2);
let v84 = v68 + v83;
let v88 = &(*v354)[v84];
let v89 = *v88;
let v90 = bitcast<f32>(v89);
let v91 = u32(4);
let v92 = v68 + v91;
let v96 = &(*v354)[v92];
let v97 = *v96;
let v98 = bitcast<u32>(v97);
var<function> v318_store: f32;
let v318 = &v318_store;
*v318 = v25;
let v100 = u32(3);
let v101 = v68 + v100;
let v105 = &(*v354)[v101];
let v106 = *v105;
let v107 = bitcast<f32>(v106);
*v318 = v107;
let v108 = *v318;
let v109 = f32(0.0);
let v110 = v108 < v109;
if v110 {
var<function> v319_store: f32;
let v319 = &v319_store;
*v319 = v109;
for(var v117: u32 = v3; v117 < v41; v117 += v75) {
let v122 = &(*v315)[v117];
let v123 = *v122;
let v124 = *v319;
let v125 = v124 + v123;
*v319 = v125;

}
let v126 = *v319;
let v127 = v26 * v126;
*v318 = v127;

}
let v128 = u32(0);
var<function> v321_store: u32;
let v321 = &v321_store;
*v321 = v128;
var<function> v322_store: f32;
let v322 = &v322_store;
*v322 = v90;
var<function> v323_store: f32;
let v323 = &v323_store;
*v323 = v90;
let v133 = false;
var<function> v324_store: bool;
let v324 = &v324_store;
*v324 = v133;
for(var v139: u32 = v3; v139 < v41; v139 += v75) {
let v141 = *v324;
let v142 = !v141;
if v142 {
let v143 = u32(v139);
*v321 = v143;
let v144 = *v322;
*v323 = v144;

}
let v148 = &(*v315)[v139];
let v149 = *v148;
let v150 = *v322;
let v151 = v150 + v149;
*v322 = v151;
let v152 = *v322;
let v153 = *v318;
let v154 = v152 >= v153;
if v154 {
let v155 = true;
*v324 = v155;

}

}
workgroupBarrier();
let v156 = *v321;
let v157 = v156 << u32(v27);
let v158 = v82 + v157;
var<function> v326_store: u32;
let v326 = &v326_store;
*v326 = v158;
var<function> v327_store: f32;
let v327 = &v327_store;
let v161 = *v323;
*v327 = v161;
var<function> v328_store: f32;
let v328 = &v328_store;
let v163 = *v318;
*v328 = v163;
var<function> v329_store: u32;
let v329 = &v329_store;
*v329 = v98;
let v166 = v27 == v128;
if v166 {
let v167 = min(v98, v158);
*v329 = v167;
*v326 = v128;
*v327 = v109;
let v170 = f32(-1.0);
*v328 = v170;

}
let v344 = v342[0];
let v173 = v344 == v128;
let v175 = v34 == v3;
let v176 = v173 && v175;
if v176 {
let v181 = bitcast<i32>(v74);
let v185 = &(*v352)[v68];
*v185 = v181;
let v186 = *v326;
let v187 = bitcast<i32>(v186);
let v193 = &(*v352)[v76];
*v193 = v187;
let v194 = *v327;
let v195 = bitcast<i32>(v194);
let v201 = &(*v352)[v84];
*v201 = v195;
let v202 = *v328;
let v203 = bitcast<i32>(v202);
let v209 = &(*v352)[v101];
*v209 = v203;
let v210 = *v329;
let v211 = bitcast<i32>(v210);
let v217 = &(*v352)[v92];
*v217 = v211;

}
let v218 = u32(2147483648);
var<function> v330_store: u32;
let v330 = &v330_store;
*v330 = v218;
let v222 = v27 > v128;
if v222 {
let v223 = u32(1);
let v224 = v223 << u32(v27);
*v330 = v224;

}
let v226 = v343 * v21;
let v227 = u32(v226);
let v229 = u32(2048);
let v230 = v344 * v229;
let v232 = v230 + v229;
let v233 = min(v232, v21);
var<function> v331_store: f32;
let v331 = &v331_store;
*v331 = v109;
let v238 = v230 + v338;
var<function> v332_store: u32;
let v332 = &v332_store;
*v332 = v238;
loop {
let v240 = *v332;
let v241 = v240 < v233;
if !v241 { break; }
let v243 = *v332;
let v244 = u32(v243);
let v245 = v227 + v244;
let v249 = &(*v356)[v245];
let v250 = *v249;
let v251 = v74 - v250;
let v252 = min(v251, v23);
let v253 = v252 / v22;
let v254 = u32(1115684864);
var<function> v334_store: u32;
let v334 = &v334_store;
*v334 = v254;
let v257 = f32(64.0);
let v258 = v253 < v257;
if v258 {
let v259 = bitcast<u32>(v253);
*v334 = v259;

}
let v260 = *v334;
let v261 = *v326;
let v262 = v260 - v261;
let v264 = *v329;
let v265 = v260 <= v264;
let v266 = *v330;
let v267 = v262 < v266;
let v268 = v265 && v267;
if v268 {
let v269 = -v253;
let v270 = exp(v269);
let v271 = *v331;
let v272 = v271 + v270;
*v331 = v272;

}
let v273 = *v332;
let v274 = u32(64);
let v275 = v273 + v274;
*v332 = v275;

}
let v278 = v343 * v341;
let v280 = v278 + v344;
let v281 = u32(v280);
let v285 = &(*v315)[v34];
let v286 = *v331;
*v285 = v286;
workgroupBarrier();
if v175 {
var<function> v335_store: f32;
let v335 = &v335_store;
*v335 = v109;
let v293 = u32(64);
for(var v295: u32 = v3; v295 < v293; v295 += v75) {
let v300 = &(*v315)[v295];
let v301 = *v300;
let v302 = *v335;
let v303 = v302 + v301;
*v335 = v303;

}
let v307 = &(*v353)[v281];
let v308 = *v335;
*v307 = v308;

}
return;

}
